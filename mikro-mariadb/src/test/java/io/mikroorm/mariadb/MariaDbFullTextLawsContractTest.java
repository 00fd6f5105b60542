// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
