// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.LawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbLawsContractTest extends LawsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}
