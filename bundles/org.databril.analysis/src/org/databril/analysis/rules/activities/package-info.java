// SPDX-License-Identifier: EPL-2.0
/** Rules on key activities. */
package org.databril.analysis.rules.activities;
