// SPDX-License-Identifier: EPL-2.0
/** How model elements look in any tool on EMF: labels in English and Dutch, icons, and access to their properties. No user interface. */
package org.databril.model.edit;
