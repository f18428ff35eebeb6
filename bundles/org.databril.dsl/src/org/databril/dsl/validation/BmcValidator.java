// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

/** Empty: Xtext's generator asks for it. The checks of structure are {@link StructureChecks}. */
public class BmcValidator extends AbstractBmcValidator {
    // see above
}
