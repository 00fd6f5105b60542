// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilyOptions;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Counter;
import java.util.Map;

class RefusedOptionsTest extends FamilyOptions {

    @Override
    protected String scheme() {
        return "mariadb";
    }

    @Override
    protected SqlORM open(String url, Map<String, String> options) {
        return MariaDbORM.init(c -> {
            c.url(url).entities(Counter.class);
            options.forEach(c::driverOption);
        });
    }

    @Override
    protected Map<String, String> others() {
        return Map.of("bulk", "useBulkStmts");
    }
}
