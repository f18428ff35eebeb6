// SPDX-License-Identifier: EPL-2.0
/** Tests of forms. */
package org.databril.edits.form;
