// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeyClashesContract;

class SqliteRelatedKeyClashesContractTest extends RelatedKeyClashesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
