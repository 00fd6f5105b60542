// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What the prefix of an embeddable in another one is behind. */
public enum PrefixMode {
    /** What the configuration says; relative unless set. */
    DEFAULT,
    /** Behind the prefix of the embeddable around it: {@code address_position_north}. */
    RELATIVE,
    /** Behind nothing: {@code position_north}. */
    ABSOLUTE
}
