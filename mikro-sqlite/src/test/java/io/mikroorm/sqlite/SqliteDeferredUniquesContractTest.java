// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DeferredUniquesContract;

class SqliteDeferredUniquesContractTest extends DeferredUniquesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
