// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.builder;

import io.mikroorm.tck.builder.QueryBuilderMistakesContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2QueryBuilderMistakesContractTest extends QueryBuilderMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new H2TckDriver();
    }
}
