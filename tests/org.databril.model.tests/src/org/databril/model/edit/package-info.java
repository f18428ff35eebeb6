// SPDX-License-Identifier: EPL-2.0
/** What people see of the model: a label in both languages and an icon for everything. */
package org.databril.model.edit;
