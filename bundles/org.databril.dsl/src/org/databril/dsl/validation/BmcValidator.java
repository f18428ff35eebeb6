// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

/** The checks of structure: what a text says twice or cannot mean. */
public class BmcValidator extends AbstractBmcValidator {
}
