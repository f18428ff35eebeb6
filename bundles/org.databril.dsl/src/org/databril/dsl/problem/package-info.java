// SPDX-License-Identifier: EPL-2.0
/** What is wrong with a file, told by code and place so that it can be written in any language. */
package org.databril.dsl.problem;
