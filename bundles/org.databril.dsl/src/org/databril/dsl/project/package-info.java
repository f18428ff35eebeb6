// SPDX-License-Identifier: EPL-2.0
/** The files of a project: finds, reads, parses and links them, and keeps them up to date while they are edited. */
package org.databril.dsl.project;
