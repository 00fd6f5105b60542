// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Who does the work. Those on the class path are found as services. */
public interface Way {

    /** Why somebody does not do W2c. */
    String NOT_WRITTEN = "not written";

    /** Its name in tables and options. */
    String name();

    /** Where it stands in tables. */
    int place();

    /** Whether it runs only when it is asked for by its name. */
    default boolean isExtra() {
        return false;
    }

    /** Whether it knows a ground at all; of one that it does not know, nothing else is asked. */
    default boolean isOn(Ground ground) {
        return true;
    }

    /** Why some work is not done on a ground, in a few words; null where it is done. */
    @Nullable
    String lacks(Work work, Ground ground);

    /** What the table's head says about its version. */
    String version();

    /** Makes a contender over a database, for some work. */
    Contender open(Database database, Work work) throws Exception;

    /** Everyone on the class path, in the order of tables. */
    static List<Way> all() {
        List<Way> all = new ArrayList<>();
        ServiceLoader.load(Way.class).forEach(all::add);
        all.sort(Comparator.comparingInt(Way::place).thenComparing(Way::name));
        return all;
    }

    /** The one with a name. */
    static Way named(String name) {
        List<String> known = new ArrayList<>();
        for (Way way : all()) {
            if (way.name().equals(name)) {
                return way;
            }
            known.add(way.name());
        }
        throw new IllegalArgumentException("nobody is called " + name + ", but " + known);
    }
}
