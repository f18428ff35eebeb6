// SPDX-License-Identifier: EPL-2.0
/** Pictures of canvases as files, once or again with every change. */
package org.databril.cli.render;
