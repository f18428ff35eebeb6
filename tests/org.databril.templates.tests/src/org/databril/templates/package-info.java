// SPDX-License-Identifier: EPL-2.0
/** Tests of what a new user sees first: starters and examples are right, complete and in both languages. */
package org.databril.templates;
