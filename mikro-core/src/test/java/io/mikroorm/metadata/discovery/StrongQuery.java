// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;

/** Asks for beers that are strong enough. */
final class StrongQuery implements VirtualQuery {

    @Override
    public QueryFragment ask(QueryContext context) {
        return QueryFragment.sql("select label from beers where strength > ?", 7);
    }
}
