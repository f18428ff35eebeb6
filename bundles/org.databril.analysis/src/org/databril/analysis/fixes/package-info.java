// SPDX-License-Identifier: EPL-2.0
/** Quick fixes: what repairs a finding, as the smallest change of the text. One small class for each kind of repair. */
package org.databril.analysis.fixes;
