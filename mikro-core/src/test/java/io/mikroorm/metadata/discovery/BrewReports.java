// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;

/** What is only read of the {@link Brewery}. */
final class BrewReports {

    private BrewReports() {}

    @Entity
    @View(value = "select style, count(*) as beers from beers group by style", materialized = true, withData = false)
    static class StyleCount {
        @PrimaryKey
        String style;

        long beers;
    }

    @Entity
    @Virtual(value = "select label from beers", collection = "beers", pipeline = "[{$project: {label: 1}}]")
    static class Label {
        String label;
    }

    @Entity
    @Virtual(query = StrongQuery.class)
    static class Strong {
        String label;
    }
}
