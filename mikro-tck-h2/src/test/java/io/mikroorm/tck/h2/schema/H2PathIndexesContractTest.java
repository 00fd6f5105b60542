// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.schema;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.schema.PathIndexesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2PathIndexesContractTest extends PathIndexesContract {

    @Override
    protected SqlTckDriver driver() {
        return H2TckDriver.withPlainNames();
    }

    @Override
    protected String explained(String statement) {
        return "explain " + statement;
    }

    @Override
    protected String counting(String table) {
        return "analyze";
    }
}
