// SPDX-License-Identifier: EPL-2.0
/** The view with what can be said of the elements that are selected, as a form. */
package org.databril.workbench.diagram.properties;
