// SPDX-License-Identifier: EPL-2.0
// Writes the project that clients are tried with: node make-project.mjs FOLDER
import { write } from './project.mjs';

write(process.argv[2]);
