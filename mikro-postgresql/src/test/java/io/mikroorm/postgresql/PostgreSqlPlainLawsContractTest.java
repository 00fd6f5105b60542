// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainLawsContract;

class PostgreSqlPlainLawsContractTest extends PlainLawsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
