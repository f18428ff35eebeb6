// SPDX-License-Identifier: EPL-2.0
/** Rules on key resources. */
package org.databril.analysis.rules.resources;
