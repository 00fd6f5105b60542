// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

/**
 * One thing that is measured.
 *
 * @param work the name of the method of {@link Workloads}
 * @param ground where the rows come from
 * @param way who does the work
 */
record Case(String work, Ground ground, Way way) {

    Case by(Way other) {
        return new Case(work, ground, other);
    }

    /** Who writes JDBC by hand has nothing to flush: its load is what others' load and flush is compared with. */
    Case measured() {
        return way == Way.JDBC && work.equals("loadAndFlush") ? new Case("load", ground, way) : this;
    }
}
