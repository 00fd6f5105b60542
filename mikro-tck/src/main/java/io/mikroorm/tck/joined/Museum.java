// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import java.util.List;

/** The entities: those of the hierarchy are found from its root. */
final class Museum {

    static final List<Class<?>> ALL = List.of(Work.class, Chapter.class, Person.class);

    private Museum() {}
}
