// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** Where the value of a primary key comes from. */
public enum KeyGeneration {
    /**
     * {@link #IDENTITY} for {@code long}, {@code int} and their wrappers; {@link #MADE} for classes of which the store's driver makes keys;
     * and for those with {@code onCreate}; {@link #ASSIGNED} for everything else.
     */
    AUTO,
    /** The database hands it out on insert. Only for {@code long}, {@code int} and their wrappers. */
    IDENTITY,
    /** The application sets it before {@code persist}. */
    ASSIGNED,
    /** A time-ordered UUID (version 7, RFC 9562) is set at {@code persist} where the field is {@code null}. Only for {@code UUID}. */
    UUID_V7,
    /** The store's driver makes one at {@code persist}, without asking the store, where the field is {@code null}. */
    MADE
}
