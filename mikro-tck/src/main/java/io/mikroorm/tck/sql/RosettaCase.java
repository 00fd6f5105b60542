// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that an application asks for, whose statements are written down for each database.
 *
 * @param name the name of its page
 * @param says what the application writes
 * @param given makes the rows that are there before
 * @param before what the application does first, which is not written down
 * @param work what is written down
 */
record RosettaCase(
        String name,
        String says,
        Consumer<EntityManager> given,
        Consumer<EntityManager> before,
        Consumer<EntityManager> work) {

    List<Class<?>> entities() {
        return RosettaCases.MODEL;
    }

    @Override
    public String toString() {
        return name;
    }
}
