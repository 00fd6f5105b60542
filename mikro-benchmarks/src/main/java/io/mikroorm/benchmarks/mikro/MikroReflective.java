// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;

/** Ours, by reflection. */
public final class MikroReflective extends Mikro {

    /** For the service loader. */
    public MikroReflective() {}

    @Override
    public String name() {
        return "mikro-reflective";
    }

    @Override
    public boolean isExtra() {
        return true;
    }

    @Override
    public Contender open(Database database, Work work) {
        return MikroContender.open(database, work, true);
    }
}
