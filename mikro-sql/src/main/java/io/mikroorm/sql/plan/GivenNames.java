// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.SelectShape;
import java.util.HashSet;
import java.util.Set;

/** All names that an application has given in a query and in those inside of it, so that no table is called so by itself. */
final class GivenNames {

    private GivenNames() {}

    static Set<String> of(SelectShape shape) {
        Set<String> names = new HashSet<>();
        shape.withInside(each -> add(names, each));
        return names;
    }

    /** The same in a write. */
    static Set<String> of(BuiltWrite write) {
        Set<String> names = new HashSet<>();
        write.withInside(each -> add(names, each));
        return names;
    }

    private static void add(Set<String> names, SelectShape shape) {
        names.add(shape.from().alias());
        shape.joins().forEach(joined -> names.add(joined.to().alias()));
        shape.items().forEach(item -> names.add(item.name()));
        shape.composed().before().forEach(named -> names.add(named.name()));
        shape.composed().derived().forEach(derived -> names.add(derived.alias()));
    }
}
