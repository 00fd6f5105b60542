// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

/** One package uses another; names are relative to the module's root. */
record Arrow(String from, String to) {

    @Override
    public String toString() {
        return from + " --> " + to;
    }
}
