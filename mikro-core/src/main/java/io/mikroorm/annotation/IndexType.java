// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** What an index is for. A database that has no index of a kind refuses the mapping. */
public enum IndexType {
    /** For equality, ranges and order. What an index is unless said otherwise. */
    SORTED,
    /** For words in texts. */
    FULLTEXT,
    /** For places on a map. */
    SPATIAL,
    /** For equality alone. */
    HASH
}
