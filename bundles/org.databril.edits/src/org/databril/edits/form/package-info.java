// SPDX-License-Identifier: EPL-2.0
/**
 * What is said of elements as the fields of a form: made from the metamodel and the grammar, filled from a model, and
 * changed by what a person enters.
 */
package org.databril.edits.form;
