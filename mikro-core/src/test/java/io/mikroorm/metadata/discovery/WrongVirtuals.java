// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;

/** Mistakes of virtual entities whose queries are asked for. */
final class WrongVirtuals {

    /** Needs to be told. */
    static final class Told implements VirtualQuery {

        private final String text;

        Told(String text) {
            this.text = text;
        }

        @Override
        public QueryFragment ask(QueryContext context) {
            return QueryFragment.sql(text);
        }
    }

    @Wrong(2900)
    @Entity
    @Virtual(query = String.class)
    static class AskedOfText {
        int age;
    }

    @Wrong(2901)
    @Entity
    @Virtual(query = Told.class)
    static class AskedOfNobody {
        int age;
    }

    @Wrong(2902)
    @Entity
    @Virtual(value = "select 1 as label", query = StrongQuery.class)
    static class FixedAndAsked {
        String label;
    }

    @Wrong(value = 2902, pipelines = true)
    @Entity
    @Virtual(collection = "beers", pipeline = "[{$project: {label: 1}}]", query = StrongQuery.class)
    static class FixedAndAskedOfStages {
        String label;
    }

    private WrongVirtuals() {}
}
