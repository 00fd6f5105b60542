// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

/**
 * One thing that is measured.
 *
 * @param work what is done
 * @param ground where the rows come from
 * @param who the name of the {@link Way} of who does the work
 */
record Case(Work work, Ground ground, String who) {

    Case by(String other) {
        return new Case(work, ground, other);
    }
}
