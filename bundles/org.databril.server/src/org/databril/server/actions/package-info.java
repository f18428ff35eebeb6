// SPDX-License-Identifier: EPL-2.0
/** What can be done about what is wrong at a place: repair a finding, ignore it, create or rename what a name misses. */
package org.databril.server.actions;
