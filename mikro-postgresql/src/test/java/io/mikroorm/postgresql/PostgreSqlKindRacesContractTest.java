// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.KindRacesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlKindRacesContractTest extends KindRacesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
