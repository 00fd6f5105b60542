// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** When a {@link Trigger} does its work. */
public enum TriggerTiming {
    /** Before the row is written: it may still be changed. */
    BEFORE,
    /** When the row has been written. */
    AFTER
}
