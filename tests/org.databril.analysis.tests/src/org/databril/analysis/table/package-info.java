// SPDX-License-Identifier: EPL-2.0
/** Tests of tables. */
package org.databril.analysis.table;
