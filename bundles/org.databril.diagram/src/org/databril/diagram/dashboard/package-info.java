// SPDX-License-Identifier: EPL-2.0
/** The dashboards: for whom each is and how what it shows stands. */
package org.databril.diagram.dashboard;
