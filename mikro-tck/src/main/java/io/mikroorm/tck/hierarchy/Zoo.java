// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import java.util.List;

/** The entities that are kept in one table, and who refers to them. The classes below the root are found by themselves. */
public final class Zoo {

    /** All of them. */
    public static final List<Class<?>> ALL = List.of(Animal.class, Keeper.class, Toy.class);

    private Zoo() {}
}
