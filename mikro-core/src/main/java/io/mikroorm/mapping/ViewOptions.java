// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.View;

/** What can be said about a view. Not thread-safe. */
public final class ViewOptions extends Options<ViewOptions> {

    ViewOptions(Sheet sheet) {
        super(View.class, sheet);
    }

    @Override
    ViewOptions self() {
        return this;
    }

    /** The database keeps the rows of the query, too, until the view is refreshed. */
    public ViewOptions materialized() {
        return materialized(true);
    }

    /** Whether the database keeps the rows of the query, too, until the view is refreshed. */
    public ViewOptions materialized(boolean value) {
        return say("materialized", value);
    }

    /** Whether a materialized view has its rows when the schema is made. */
    public ViewOptions withData(boolean value) {
        return say("withData", value);
    }
}
