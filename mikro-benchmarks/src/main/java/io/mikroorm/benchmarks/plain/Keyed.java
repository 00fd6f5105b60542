// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

/** What an {@link IdealMap} holds. */
abstract class Keyed {

    final long key;

    Keyed(long key) {
        this.key = key;
    }
}
