// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

/** The platform's generic text editor. It is not meant to be extended, and there is no other way to ask in its place. */
@SuppressWarnings("all")
abstract class GenericEditor extends org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor {
}
