// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Way;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;
import org.jspecify.annotations.Nullable;

/** Ours, with generated hydration. */
public class Mikro implements Way {

    /** For the service loader. */
    public Mikro() {}

    @Override
    public String name() {
        return "mikro";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return null;
    }

    @Override
    public final String version() {
        return "";
    }

    @Override
    public Contender open(Database database, Work work) {
        return MikroContender.open(database, work, false);
    }
}
