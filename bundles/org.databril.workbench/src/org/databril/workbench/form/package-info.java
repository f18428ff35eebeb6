// SPDX-License-Identifier: EPL-2.0
/** What the pages of wizards have in common. */
package org.databril.workbench.form;
