// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

/** What a change of the offset does to local time. Stored by name. */
public enum Kind {
    /** Clocks go forward: some local times do not exist. */
    GAP,
    /** Clocks go back: some local times happen twice. */
    OVERLAP
}
