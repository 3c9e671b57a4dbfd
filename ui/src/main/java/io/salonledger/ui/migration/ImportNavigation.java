package io.salonledger.ui.migration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    @Bean
    NavigationEntry importsEntry() {
        return NavigationEntry.to(ImportListView.class, "import.list", SalonIcon.UPLOAD)
                .in(NavigationGroup.DATA, 10, Role.OWNER, Role.HEADQUARTERS, Role.ADMINISTRATOR);
    }
}
