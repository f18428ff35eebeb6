// SPDX-License-Identifier: EPL-2.0
/** Tests of the catalogue: nothing is missing in any language, and the documentation says the same. */
package org.databril.catalogue;
