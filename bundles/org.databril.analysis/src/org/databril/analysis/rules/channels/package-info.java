// SPDX-License-Identifier: EPL-2.0
/** Rules on channels and on what is recorded in them. */
package org.databril.analysis.rules.channels;
