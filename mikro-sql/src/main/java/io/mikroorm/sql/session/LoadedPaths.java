// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.SelectShape.Loading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations that a query loads with its first entity, by their paths: with them comes what always does. */
final class LoadedPaths {

    private LoadedPaths() {}

    static List<String> of(SelectShape shape) {
        Map<String, String> starts = new HashMap<>();
        starts.put(shape.from().alias(), "");
        List<String> paths = new ArrayList<>();
        for (Joined joined : shape.joins()) {
            String start = starts.get(joined.from());
            if (joined.loading() == Loading.WHOLE && start != null) {
                paths.add(start + joined.path());
                starts.put(joined.to().alias(), start + joined.path() + ".");
            }
        }
        return paths;
    }
}
