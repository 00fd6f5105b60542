// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.KindRacesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteKindRacesContractTest extends KindRacesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
