// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.schema;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.schema.WrittenStatementsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class H2WrittenStatementsContractTest extends WrittenStatementsContract {

    @Override
    protected SqlTckDriver driver() {
        return H2TckDriver.withPlainNames();
    }
}
