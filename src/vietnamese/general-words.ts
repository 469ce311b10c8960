/**
 * Common words of two syllables as folded keys: the first syllable of a line with each second one. They are what keeps a slip from being
 * seen where two words merely meet ("tăng trưởng" + "hợp lý" holds no "trường hợp"). Taken from the headwords of Viet74K (VNTK, MIT licence),
 * of which only those are here that share a syllable, bar its diacritics, with the end of an administrative word.
 */
const lines = `a du giao hoàn hành hộ phiến tòng đảng đẩu
ai bi bảo chỉ cảm dà dè khiến tử điếu đời
am hiểu tự
an bang biên bài bình bần cư dân dưỡng dạ dật giấc hưởng hảo khang lành lạc nghỉ nhiên nhàn phận thai thân thần toàn trí táng tâm tĩnh tọa viên vị ổn ủi ủy
anh chàng chị cả danh dũng em giai hai hoa hài hào hùng họ kim kiệt linh minh ngữ nhi nhuệ nuôi quân ruột rể thư trai tuấn tài tú túc văn vũ yến ách ánh đào
ao hồ tù
ba bị chân chấm chẽ chỉ chục cùng hồi không láp lê quân thu tiêu trăng tê tư đào đông đậu đời
ban bệ bố chiều cua công cấp hồng khen lao leo long mai miêu ngày nhật nãy phát phước sáng sơ sớm thưởng thứ trưa trắng tặng tối vàng ân đào đêm đầu đỏ ơn
bang biện gia giao trưởng trợ tá
bao biếm biện bì bọc bố che chiếm chầy chừ cấp dai dong dung giấy giờ gói gồm hoa hàm hình la lan lâu lăm lơn mua nhiêu nài nả nỡ phấn phủ quanh quát quản sá sân tay thơ thầu tiêu trùm tượng tải tời tử vây xa xiết đồng
bay biến chuyền hơi nhảy đầu
be he thuyền
bi ai bô ca chí cảm da hoan hoài hài hùng khúc kí kịch li lụy quan sầu thiết thu thương thảm tráng văn đát đình đông
bia danh hơi hộp
bin đinh
binh biến bị bộ chế chủng cách cơ dịch gia giới họa hỏa khí khố lính lương lược lửa lực mã nghiệp ngũ nhu nhung nhì nhất pháp phí phục quyền sĩ sự thuyền thư thế trạm tình uy vận vụ xưởng đao đoàn đội
biên bản chép chú chế cương cảnh dạng dịch giới khu khảo lai mậu nhận niên phòng phương quan soạn thuật thành thùy tu tái tập tịch viễn đình đạo độ đội ải ủy
biếm quyền
biến báo chuyển chất chế chủng chứng cách cải cảm cố di diễn dạng dị dịch hình hóa loạn ngôi nhiệt phân sắc số thiên thái thân thế thể tiết trá trở tính tướng tượng tấu tố tốc áp âm điệu đổi động ảo
biếng ăn
biết bao chừng có thân thế thừa tỏng việc ý điều đâu
biếu xén
biền biệt ngẫu thể văn
biển báo cả hồ khơi lận lặng ngắm thủ tiến đậu
biểu bì chương cảm diển diễn diện dương hiệu kiến lộ mô mẫu ngữ quyết sinh thuế thị thức trưng tình tượng tấu tự đạt đề đồ
biện biệt bác bạch chứng giải hộ liệu luận lí lại mang minh thuyết thần
biệt cư danh dạng giao hiệu li lập lệ nhiễm nhãn số sử thị thức thự tin tài tích tăm tịch tự xứ đãi động
bo bo bíu siết
bom bi phóng thư xu đạn
bong da vụ
boong ke
bu nó
buôn bán chuyến làng người tiền
buông cần lơi lời lửng thõng
buồn mình phiền thảm tình tẻ
buồng hương khách không the trứng đào đẻ
buổi sáng
buộc chân
bà bô chằn chị chủ cô cụ gia già mối nàng nội thân vãi xã đầm đồng
bài báo bản ca chỉ giải hương luận làm mục phong thi thơ trung trí tính tập văn vị vở
bàn bạc chân chông chải chặm cuốc cán cát cãi cờ cứ dao dát ghế giao giấy gảy hoàn luận là láng lùi máy mảnh mổ nàn nạo nắn phím quanh ra ren rung rà rùn soạn tay thang thiên thạch thấm thẩm thờ thợ tiện trang tròn trổ tán tính tọa xiết xoa xoay ăn đào đá đãi đèn đạc đạp đẻ định độc ủi
bàng bạc cận hoàng hệ quan quang thính tiếp
bành trướng tô
bào bọt chế chữa cóc hao huynh muội mòn nang nghiến ngư phác phòng quan rà rãnh rờ thai tộc tử xoi xác đệ ảnh
bàu bĩnh hói
bày biện chuyện tỏ vai việc đặt
bá chủ hộ láp nghiệp phụ quan quyền thí tính vai vơ vương đạo
bác bỏ cổ lãm tạp đại đồng
bách bệnh bổ bộ chiến công diệp dầu giải hoa hí hóa hợp khoa kim linh nghệ nhật niên phân phần quan sinh thanh thiết thú thảo thần thắng thế tuế tán tính ứng
bái kiến lĩnh phục tổ
bán buôn chác chạy chịu cân công cấp cất cầu cửa danh diện dâm dạ dạo dẫn hoa hàng hạ hầu hớt khai khoán khuyên kính kết lẻ lỗ manh mình mạ mạng mặt mớ nguyệt niên non nước rao rong rẻ sỉ tháo thân thấm thế trú tống tử viên vàm vốn xon xác xới đoạn đảo đắt độ đợ đứng đứt ảnh
báng bổ nhạo
bánh bao bò chè chưng dự hơi hỏi khách mật nhãn nhúng nậm phồng qui sữa thuẫn thánh tiêu tráng tẻ tổ vo đa đai đà đậu ỷ
báo an bổ bờm chí chương cô công cừu danh giá giới gấm hiếu hiệu hại hỉ liếp mộng oán phục quán quốc tang thù thức tin tiệp trước tuyết tường tử vụ xuân yên ân đáp đền động ơn ảnh ứng
bát bít bảo bội bửu chậu chữ cú cổ diện dật giác giới gọt hương họ két mẫu ngát ngô ngôn nháo nhã phương phẩm phố quái sành sách sắt sứ sừng tiên tiết tiền tiễu trân trận tuần văn vạn vị âm ăn đàn đĩa
bâng bâng khuâng quơ
bây chừ dai việc
bã dầu giã hơi điếu đậu
bãi binh biển bỏ bồi chức cá công cỏ nhiệm thải thị thực trường tập
bão bùng cát hòa nước rong rớt tuyến tuyết táp tố từ
bè bạn he tòng đôi đảng
bèo cái cám dâu tấm ván đất
bé dại thơ tí tị
bén dác dây hơi
béo bở mắt phè phì phệ phị xù xụ đẫy
bép xép
bét ra tĩ
bê bối tông
bên bị bờ có lề mặt nguyên nội nớ nợ trong đây
bêu diếu nắng đầu
bì bì bõm bạch bẹt bịch bọp khổng kịp phu quyện sì sị thư tiên xì
bìa giả trong
bình an bán bát bút bản bầu bịch bồng chuẩn chân chú chọn công cư cầu diện dân dã dị giá gương hành hương khang linh luận lưu lặng minh nghị nguyên ngưng nhật phong phóng phương phẩm phục quyền quân sa sai sinh sơn thanh the thiên thành thân thì thản thời thủy toong trà trị tuyển tâm tình tích tĩnh tươi tưới vôi văn xét xịt yên điền điện đẳng địa định đồ độ ổn
bìu dái
bí beng bách bét bô bơ bốp danh diệu hiểm lào mật ngô phương phấn quyết quẫn rì rợ số thuật thơ truyền tỉ tứ tử đao đái đỏ ẩn ử ửng
bích báo chương qui đào
bính bong boong
bíu bo
bò bún càng cạp cắt dái lan lê lạc mộng nái sát sữa thịt toài tót tơ u vẽ xạ
bòi chuông
bòn mót rút đãi
bó buộc bột chiếu chân cẩn cẳng giáp giò gối hẹp kết lúa nẹp rọ tay thân thềm trát tròn đuốc
bói cá trăng
bón phân thúc
bóng bàn bì chuyền cá dáng dâu gương láng mát mực người rổ thỏ thủ trăng tống đá đái đè
bóp chuông chắt cò cổ hầu lưng mắt
bô bin báo bô cằn lão lô xu đê
bôi bẩn mặt
bôn chình hành trình tập xu đào
bông cải sứ tai thùa tiêu trang đá
bõ bèn chi công ghét già
bù chì giá trì xù xú đầu đậy
bùa chú yêu đào
bùi tai
bùng binh nhùng nổ
bú dù
búa bổ hơi đanh đinh
búi bấn tó
bún bò
búp phê đa
bút bi chì cứ danh dạ giá hiệu kí lục lực pháp thần tích đàm
băm bổ viên
băn khoăn
băng bó băng ca chuyền chừng cướp cầu dính dương giá gầu hoại huyết hà hình hồ keo kinh lăn nguyên ngàn ngọc nhân nhóm nhạc nâng phiến rung sơn tang tay thạch treo tréo tuyết tâm tích túp tải tấm từ xích xăng âm đai điểm đạn đảo
bĩ cực thái vận
bĩnh bụng
bĩu môi
bơ bơ bải hờ lơ miệng ngơ phờ sờ sữa thờ vơ xờ
bơi lội sải thuyền
bơm tiêm đẩy
bưng biền mặt trống
bưu chính kiện kí phí phẩm vụ ảnh
bước chân một ra sang tiến đầu
bướm cải trắng
bướng bỉnh
bướu cổ
bưởi đào
bạc bội hạnh lực mặt phận tình đà đãi đạn đầu đồng
bạch biến bì bạch chỉ chủng cung câu cúc cầu cập dương hoa huyết hạc hầu hổ kim lạp lị lộ mi ngọc nhật phiến phàn phát quả quỉ sản thoại thược thỏ thủ tiền truật trọc tuyết tuộc tạng vi viên yến đinh điến đàn đái đầu đậu định đới ốc
bại binh quân
bạn bè bầu bầy cũ già hàng học hữu lòng lứa lữ nghịch thân tình vàng điền đường đảng đọc đời
bạng nhạng
bạnh cổ
bạo binh bệnh chính chúa cửa dạn gan hành liệt loạn miệng mồm nghịch ngược phong phát phổi quân tay thần tàn đồ động
bạt chúng gió hơi hồn mạng ngàn nhĩ phong tai thiệp tê tụy tử vía đãi
bạu mặt
bả vai
bản báo bộ chính chất chức doanh dương dạng gốc hiệu hát hữu in khắc kép kê kẽm kịch lai làng lãnh lĩnh lưu lề lồng mường mẫu mặt mệnh nghĩa nguyên nguyện ngã ngữ nháp nhạc năng quyền quán quốc ráp sao sắc thân thảo thể thổ thứ tin triều trích tâm tính văn vẽ vị xã xứ án âm ý đàn đúc đường địa đồ
bảng ghi hiệu hổ lảng màu nhãn nhỏ rồng số tra vàng đen đá
bảnh bao lảnh mắt
bảo an anh ban bối chi chủ chứng cái cử dân dưỡng hiểm hoàng hành hòa học hộ kiếm kê lãnh lĩnh lưu mạng mẫu mật mệnh nhỏ nô quyến quản quốc sanh sinh tháp thọ thủ toàn trì trọng trợ tàng tồn tộ vật
bảy chữ
bấm chuông chí số độn
bấn bíu loạn túng
bất an biến bình bằng can chuyển chính chấp chắc chợt câu công cần cẩn cứ diệt dung giác hiếu hòa hạnh hảo học hủ kham khuất khả kì kính kể luận lão lương lợi lực minh mãn mục nghì nghĩa ngoại ngờ nhân nhã nhơn nhược nhất nhẫn nhật nệ pháp phân phục quá quản thuận thành thông thường thần thời thực tiếu tiện toàn trung trắc trị tuyệt tuân tài tình tín túc tường tất tận tỉnh tử ý đạt đẳng định đồ đồng động ổn
bấu chí
bấy chừ nhấy
bầm mặt
bần bách bạc bạch bật cùng cố dân huyết hàn khổ nông nữ sĩ thần tiện tăng đạo
bầng bầng
bầu bán bí bĩnh bạn chủ cử diều nậm tiên đoàn đông đất
bầy nhầy
bẩm báo chất thụ trình tính
bẩn bụng chật mình mắt quặng thỉu tưởi
bẫy chông sập
bận bịu bộn chân cẳng lòng mọn rộn tâm
bật bông cười dậy hơi hồng khóc lửa mí ngửa tung đèn
bắc nam phong phương sử thần tê đẩu
bắn bia bổng chác hơi mìn nợ phá sẻ tin tiếng tẩy tỉa
bắng nhắng
bắp chân cơ cải su
bắt buộc bánh bén bí bò bú bẻ bồ bớ chim chuyện chước chặp chẹt chợp chợt cá cái câu cóc cặp giam gió giọng giữ gân gặp khoán kịp làm lính lấy lẽ lỗi lời lửa miếng màu mạch mắt mẹo mối mồi nguồn nhịp nhời nét nạt nọc nọn nợ phu phạt quyết quàng rễ sống tay thóp thăm thường tréo trớn tình tội vạ xâu ép đinh điện được đầu đền ấn
bằn bặt
bằng an bẵng bặn chân chứng cấp cớ cứ hữu khen khoán không lòng lăng lặng mặt nay nhau như nào phẳng sắc thừa tiện trạc trắc vai được đẳng địa
bẳn gắt tính
bẵng tin đi
bặng nhặng
bặt thiệp tin tăm
bẹp tai
bẻ bão bắt cò ghi lẽ mặt
bẽ mặt
bế kinh tắc
bến bờ lội
bề dài dày mặt sâu thế trong
bền bỉ chí chặt nhiệt vững
bể bơi chuyện cạn dâu dĩa hoạn khổ kính lắng thảm xả đám
bệ kiến phóng tiền tì
bện hơi
bệnh binh biến chứng căn dại hoạn lí nhân phẩm sử trạng tình viện xá án
bệu bạo
bỉ báng bạc lận lậu mặt nhân thử vận vỏ ổi
bỉnh bút
bị bẹt can chú cáo gậy lừa nạn sị thương thịt trị vì xị án đơn động
bịa đặt
bịnh chứng căn dịch học nhân viện xá
bịp già
bịt mắt
bọ bạc chét chó cạp da dím dừa gạo gậy hung hà lá mát mò mạt mảy mẩy mắm ngựa nhảy nẹt phấn que quít quýt rùa rầy trĩ vừng xít đa
bọc hậu
bọn chúng họ mình nó tớ
bọng đái
bọt biển
bỏ bà bê bùa bả bẵng bễ bố bộ bớt bừa cha chạy cuộc cỏ dở hoang hóa học không liều lò lơ lơi lỗi lỡ lửng mình múi mạng mất mặc mẹ mối mứa neo ngũ ngỏ ngục nhỏ nọc phiếu phân phí qua quá quên rơi rầu rẻ rọ sót thuốc thây thõng thăm thầu trốn trống tù túi vạ vắng về vốn xa xác xó xõng xứ xừ ăn đi đói đời đực ống
bỏng nẻ nổ rạ
bố chánh chính chồng cu cái cáo cảnh cục dượng ghẻ già kinh láo lém lếu mìn mẹ nuôi phòng phượu ráp thí trí trận tời tử vi vờ vợ y đay đĩ đẻ đỏ
bốc hơi khói lôi nóng phệ xếp đồng
bốn biển chân phương
bốp chát
bồ bịch bồ chao cu cào các câu côi cật cắt dục hòn hóng hôi kếp kết liễu ngót ngắm nhìn nhí nông quân tát tèo tạt đài đào đề
bồi bàn bổ hoàn hồi lấp phòng thần thẩm thực trúc tích tế tụ yến
bồn binh tắm
bồng hồ tang tiên trống
bổ bán báo bã chính chửng củi cứu di dương dưỡng dược dụng huyết hư kho khuyết khí lao lưới nghĩa ngửa ngữ nhoài nhào nháo nhậm não sịa thận trợ trụ tì túc vây xoài xuyết âm ích đề
bổi hổi
bổn phận quan thân
bỗ bã
bỗng không nhưng đâu
bộ ba binh bảy chiến chọn cánh dạng ghi giỡn gõ hoãn hành hình hạ học hộ luật lòng lông lạc lại lễ môn mặt ngắm ngựa nhớ não năm nối rung sách sáu sậu thuộc tám tư tướng tịch tộc ván vó vạc vạt vận vị xương óc điều điệu đàm đồ đội
bộc lôi phát trực
bội bạn chi chung chỉnh giáo hoàn hoạt kế minh nhiễm phát phản phần phục số thu thề thệ thực tinh tình tín ân
bộng tằm
bột khởi phát tan tẻ xay
bớ ngớ
bới chuyện tác việc
bớt lời
bờ biển bến bụi cõi giậu hè khoảnh lu lũy lờ mỏ quai ruộng rào sông thửa tre tường vùng đê đập
bời bời lời
bở vía
bởi chưng lẽ thế tại vì đâu
bỡ ngỡ
bỡn bờ
bợ đít đỡ
bợm già
bợp tai
bợt bạt
bụ sữa
bục mình
bụi bờ phổi đời
bụng chân dạ nhụng phệ trống
bủng dứ
bứ cổ
bức bàn bối chí cung rút thư tranh tử xạ
bứt rứt
bừa đĩa
bừng tỉnh
bửu bối
bữa chính cổ cỗ phụ sơ trước tê ăn
bự cồ phấn
bực bõ bội chí mình thân
ca bô ca công cẩm dao kĩ kệ nô nông ra rô thán từ vũ
cai cơ lệ quản sữa thần thợ trị tổng
cam bù bề chanh chịu còm công giấy go khổ kết lai lòng lồ lộ nhông phận quýt sành thũng thảo thực trành tuyền tâm tích đoan đường
can chi cớ cứu cữu dự gián gì hạn hệ ke khương liên ngăn phạm phế qua thiệp thành tràng trường táo tội án đảm
cang cường
canh cải cặn giấm mục nông phòng ti trường tàn tác tân
cao bay bồi công cường cả cấp cồn cờ danh diệu dày dỏng giá hoàng học hứng khiết khỉ kiến kiềm kì kế kều lanh li luận lâu lương lộc lớn minh môn mưu nghều nghệu nghị nguyên ngâm ngạo ngất ngồng nhân nhã nhòng nhớn niên nung quí ráo sang siêu su sâu sĩ sơn sản số tan tay thâm thượng thế thủ trào trình tuổi tăng tần tầng tốc tổ vút vọng xa xanh xạ áp điểm đoán đài đàm đường đạm đạo đẳng đẹp đệ đỉnh địa đồ độ ẩn ốc ủy
cau bụng có cảu dừa hoa khô mày mặt tươi điếc đậu
cay cú mắt đắng
cha anh chú cả cố nội sở xứ đẻ đời
chai bố dạn lì
cham chảm
chan chan chán chát
chanh yên đào
chao chát đảo động
chay tịnh
che bóng chắn chống chở giấu khuất kín lấp miệng mắt mờ phủ rạp tàn đậy
chen chân chúc
cheo cheo chéo cưới leo veo
chi biện bấy bằng chi chí chít chút cấp cục dùng dụng họ hội khu lan li lưu mai nhánh nài nữa phiếu phái phí phó phối thu tiêu tiết trì trả tử viện điếm đoàn đội
chia bào bôi li phôi phần đàn
chim cu cổ khuyên khách két mồi sâu
chinh an chiến cung phu phạt phụ phục yên ủy
chiêm bao nghiệm tinh đá
chiêng cồng trống
chiêu an binh dân dụ hiền hồi khách phủ thức tập đãi đăm đề
chiếc thân
chiếm cứ lĩnh nhận đóng địa
chiến binh bào chinh công cụ kỉ pháp phí quốc sử sự thuyền thư thương thời tranh trường tuyến tích xa đoàn đài đấu địa
chiết giá trung tự yêu áp
chiếu biểu chăn chỉ cạp cố danh kế liền luật lệ nghỉ sáng thư trúc xạ án đàn đậu
chiều chuộng dài hướng khách sâu ý đãi
chiểu tình
cho bõ chữ cái cùng dù không lắm ăn đang đành đơn đặng
choi choi chói
chong chong chóng nóc
choàng cổ vai
choáng mắt người
chu cha chuyển cảnh cấp du kì mật niên sa toàn tri trình tuyền tất vi đáo
chua chát chỏng lè đời
chung bóng chiêng chung chân chạ cuộc cục khảo kiếp kì kết lưng lộn nhật quanh qui sống thiên thân thẩm thủy tình vai đúc đỉnh đụng
chuyên biệt canh chính chú chế chở cơ cần của doanh dùng dụng gia hóa khoa khảo luận mục nghiệp ngành ngữ nhất quyền san sâu sử tay trách trị tu tâm tải án ước
chuyến bay trước
chuyền bóng máu sang tay
chuyển biên bánh bệnh bụng chú chữ cư cữu di dòng dạ dịch dời giao giọng hoán hóa hướng hồi khoản khẩu lay loại mã mình mạch nghĩa nghề ngành ngân ngữ nhà nhượng pha pháo quyền quân soạn thăng thể tiếp toán tải tự vần vận vế vị điệu đạt đệ động
chuyện chơi gẫu nhảm phiếm tình vãn
chuôi vồ
chuông phiến
chuẩn bị chi cấp cứ gốc hóa mực nhận thứ tướng tắc xác y úy đích độ
chuối chát khô mật sứ tiêu
chuồng hôi tiêu
chuội nợ
chuột chù cống lang nhà rút đất đồng
chài khách
chàm hương
chàng làng
chành dồi
chào cờ giá hỏi mời thưa đón đời
chày kình
chán chê chường mắt ngán phè tai vạn ăn đời
chánh cung hội phạm sứ trương tổng án
cháo bồi kê thí
chát chúa lè ngấm tai xít
cháu chắt dâu họ nhà nội
cháy nắng
châm hương
chân bì chất chỉ giả hương không kính lí lưng nhân nâng phương quì thành thân thực trong truyền trắng tu tài tâm tình tính vị xác ý đất đầu đế
châu lệ lị lục mục phê quận thành thổ úy đáo
chè bánh búp bạng bồm chén cốm he huế hương hạt hẻ hột kho khoai khô lam lá mạn ngô nhãn nụ sen thái tàu tươi xanh đen đường
chèo bánh bẻo chẹo chống hoa kéo lái mũi ngọn nà phách queo quế vẻo đò đốc
chén mồi quân thề tống đồng
chéo chó go khoeo khăn áo
chê bai chán cơm cười trách
chênh chỏng
chì bì chiết than
chìa vô vặn
chìm nổi đắm
chình ình
chí cao chát chí chóe chết công cốt hiếu hướng hồng khí khổ kì lí mạng nguy nguyện nhân như phải sĩ thiết thiểu thiện thành thánh thân thú tuyến tài tâm tình tôn tối từ tử yếu ác ít điểm ư
chích thân ảnh
chín bói chắn dừ hồi mối phương rộ sáp sữa trùng
chính ban biến bản chuyên cung cương cống danh diện giáo giới hiệu học khoa khách khí khóa kiến kịch luận lệnh lộ nghĩa ngôi ngôn ngạch ngọ phương phạm phẩm qui quả quốc sử sự tang thất thể thị thống truyền trường trực tà tâm tích tông tả tẩm tắc tố văn vụ yếu âm điện đính đạo đảng đề ủy
chíp hôi
chò chỉ hỏ
chòi canh gác mòi
chòng chành chọc ghẹo vòng ảnh
chó biển cái dái dại mực xù đá đái đói đẻ
chóa mắt
chói chang lòa lói lọi mắt tai óc
chóng chầy mặt vánh
chôn chân chặt
chông chà chênh gai mác
chùm sáng
chùng chiềng chình vụng
chú bé chích dượng dẫn em giải họ mày mình mục nó ruột rể thích tiểu trọng tâm âm ý
chúa công nhà thượng tể đất
chúc hạ mào mừng nguyền phúc thư thọ tết tụng từ
chúi đầu
chúng anh bay bạn cháu chị con em mày mình nó sinh ta tao tớ ông
chút chi dạ phận thân đỉnh
chăm chú chăm chắm chỉ làm
chăn chắn cù dắt tằm đơn
chăng dây
chĩnh chệ chệm chện
chơ chỏng hơ vơ
chơi bời chua chòi chữ gái hoa hoang khăm ngang nghịch ngông nhau nhởi nhởn phiếm rong rông rừng trèo trội vơi xuân xỏ ác đùa đĩ đểu
chư bà huynh hầu ni quân tăng tướng tử vị ông
chưa chừng hề
chưng bày cất diện hửng khô
chương chướng cú hướng hồi đài
chướng mắt phè tai
chưởng cơ lí quản văn ấn
chạch đồng
chạm cữ khắc mặt nổi thành đất
chạng nạng
chạnh thương
chạp mả phô
chạy bàn bắn cấn dài hiệu hậu làng mất nhảy rà sô tang theo thi tiền việc ăn đà đàn
chả bõ cá hạn lẽ mực trách viên
chải đầu
chảo đụn
chảy đất
chấm chấm công dôi hỏi lửng phần quyển sáng than thi trường ảnh
chấn phát thương tiêu tâm tử áp động
chấp bút bậc chiếm chiếu chiểu choáng chính chóa chưởng chới chứa dịch hiệu kinh lễ lệnh nhất nhận nhặt nê nệ pháp phất sự thuận trách uy đơn ủy
chất béo bốc bổ bột cháy chính chưởng chồng chứa dẻo keo khoáng khí khử liệu lưu lỏng men ngất nhớt nổ phác rắn thơm thải thực vấn xám điểm đạm đệm đống đốt độc
chầm chậm chập
chần chẫn chừ
chầu chực hầu hẫu phật tổ văn
chầy chật
chẩm cầm
chẩn bần bịnh cấp phát trị tế đoán
chậm chân chạp chậm tiến đông
chập cheng choạng chùng chồng chờn chừng chững mạch tối
chật chưỡng chội cứng hẹp lèn ních nứt vật
chắc chân chắn dạ hẳn ăn
chắn cạ
chắp chảnh cánh dính mối nhặt nối tay vá
chắt bóp chiu lót lọc mót
chằm chằm chặp
chằn chặn tinh
chằng cò
chẳng bõ chi cần cứ dè hạn hề lẽ những nề quản trách
chẵn lẻ đôi
chặn hậu đánh đầu
chặp tối
chặt chẽ chịa cụt cứng hạ khúc ngọn phá tay xiềng
chẹn cổ
chẹt cổ
chẻ cổ hoe tre vỏ xác
chẻo lẻo miệng mép
chế biến bản dục giễu hóa khoa liệu ngự nhạo pháp phẩm phục thắng tác tạo xuất áp định ước
chết cóng cỏng cứng già giả giẫm khô người nỗi thiêu tiền trương tử xác yểu đâm đòn đói đắm
chề chà chề
chễm chệ
chỉ báo bảo bộp châm chực có cần dẫn dụ giáo giới huy huyết hồng lệnh mộc nam nhị rõ số sống sợi tay thiên thư thắm thống thực trích trỏ tơ tệ tổ tội vì vẽ xác điểm định
chỉn chu
chỉnh bị chệ hiện huấn hình hợp lí lưu nghi phong phân quân thể trị tâm tề đảng
chị bộ chàng chồng dâu em gái hằng nuôi ả
chịu bão bản chuyện chức cứng khó khổ lễ lỗi lời nhiệt tang tho thua trống tải ăn đòn
chọi gà
chọn người phối
chỏng chơ gọng kềnh lỏn vó
chốc đà đầu
chối bay băng bỏ cãi kệ lời quanh tai từ xác
chống báng chèo chế chếnh chọi chỏi càn cãi cự gậy gỉ hao hạn lao lò lại nhiễu nôn nạng nạnh nẹ rường sét tay trả tăng va viêm án úng đau đông đũa đảng đối đỡ ẩm ồn
chồi ghép gốc mầm quế rễ sương đót
chồm dậy
chồn chân hôi mực
chồng chất chềnh con diêm họ khít ngồng đống
chổi chà cùn cọ góp lông lúa rễ sể tre đót
chổng bò chơ chểnh cẳng gọng kềnh lái mông mũi tĩ vó
chỗ phạm trống
chột dạ mắt ý
chớ bộ chi chẩn hề khá kể kệ
chới với
chớm nở
chớp mắt ảnh
chớt chát nhả
chờ chực thời xem đợi
chở che khách
chợ người nổi phiên
chợp mắt
chụm chân đầu
chụp hình đìa ảnh
chủ biên bài bút chiến chốt chứa công hòa hôn hộ kho khảo kiến lưu lễ lực mưu nghĩa ngữ nhiệm nhà nhân nhật não nô nợ phạm quyền quán quản soái súy sự tang thầu thể tiệc trí trị tâm tướng tế tể tỉnh tọa tố từ xướng xị yếu âm ý điền điểm đích đạo đề định
chủng bào chẳng hệ sinh tộc viện đậu
chứ gì lại lị như sao
chứa chan chấp chất
chức dịch nghiệp phẩm phận quyền sắc sự tước việc vị
chứng bệnh bịnh chỉ cớ cứ duyệt dẫn giám giải khoán kiến lí minh nghiệm nhân nhận phiếu quả thư thực tri tá tích tật tỏ từ
chừ bự
chừa bỏ mặt
chừng mực như nào đó đỗi độ ấy
chửa trứng
chửi bới chữ thề đổng
chữ bát chi chân con cái hiếu hoa hán in kí lỏng môn nghiêng nghĩa ngoáy ngũ ngả nho nhân nhật nôm nổi rông rời số thảo thập trinh triện trung tây tình tín tòng tắt viết vạn đinh điền đệm đồng
chữa bịnh trị
chững chàng chạc
chực hờ sẵn tiết
co bóp cóp cúm cẳng cỏm cụm cứng dãn dúm giãn giật gân hẹp khít kéo lại mình quắm quắp ro rúm rút thắt thủ vòi
coi bộ chừng hướng mòi mắt thường trọng
com lê
con bịnh bọ bồi chồng cái cò cưng cả cờ dâu dòng dạ dại dấu giai giấm hầu mắt một ngươi ngưới người nhà nợ phe rạ so số thoi thú thơ thứ tin trưởng trạch tính vồ vụ đàn đòi đầm đầu đẻ đội
cong cong cóc cớn lưng queo quẹo tớn veo vòng vút vắt vều đuôi
cu cu cũ cườm cậu gáy gạch gấm li luồng lít lửa ngói sen xanh đơ đất
cua biển bấy bể dẽ gạch lột nhện nước thịt ép óp đinh đá đồng
cung chúc chức cấm cầm hiến hoàn khuyết kiếm kính nhân phi thánh thương thỉnh tiêu tiến tiễn trăng tần văn đao đàn đình đốn
cuốc bàn bộ
cuối cùng
cuốn vó
cuống cuồng họng lưu nhị noãn quít quýt
cuồng bạo chiến chân chứng chữ cuống cẳng dâm dại hứng loạn mộng ngôn nhiệt nộ phong si sĩ tín tưởng vọng điên ẩm
cuộc cờ họp thi đấu đời
cuội kết
cuộn mình
cuộng rau
cà bát cuống cưỡng cộ dại khổ kê lăm phê rà rá tong trắng tàng vung
cài cài đặt
càn bậy khôn quét quấy rỡ
cành giâm
cào bằng cào cấu
càu cạu nhàu
cày dầm nỏ vỡ đảo ấp
cá biển bò chát chình cấn cờ hanh he hố hồi hộp kho khô kiếm kình linh lăng lầm lẻ mòi mối ngần rô sấu thiều thiểu thu thể thủ trảnh trổng tính tầm đao đé đối đồng
các tông vị
cách biệt bức chức cú diễn li luật mạng mệnh ngôn nhiệt nhật quãng rách thủy thức trí trở tân vời xa âm điện điệu đoạn đều
cái giấm họ thế đã
cám cảnh dỗ hấp lợn ơn
cán chổi sự táu viết vá
cáng đáng
cánh cam cung cờ cứng diều dơi hẩu khác kiến môi phấn quân thành tiên xếp đồng
cáo biệt buộc bạch bệnh bịnh chung cùng cấp già giác hưu hồi lui lão lỗi mật phó quan tang thoái thị tri trình trạng tạ tị tố tội từ
cáp quang treo tàu điện
cát bối căn cứ két kết lầm lồi nhân sự tuyến táng tân vần đằng
cáu bẩn bẳn cặn ghét gắt kỉnh sườn tiết
câm họng lặng miệng mồm
cân bàn chìm cấn cốt hơi kẹo lực não nặng quắc sức ta tay thư thường treo trất tây tạ xô xứng đai đo đòn đĩa đối
câu bò chuyện chõ chấp chắp cú cấu cắm dầm giam giăng hát họa hỏi khách kéo kẹo kết liêm lơn lưu lệnh móc nhạc nhắp ném nói nệ quăng rê rút sấm thòng thúc thơ thần ví văn vắt đầu đằng đố đối ứng
cây bố chàm chủ cọ cỏ dù hương phúc rạ số sữa thảo thế trồng điều đu đại đờn
cãi cọ lí lẽ
cò bạch bợ con cò cưa cử già hương ke khoang kè lả lửa mồi quay quăm ruồi rò rỉa thìa trắng đen
còm kỉnh lưng
còn nguyên tiếp trinh đâu
còng cong còng cọc lưng queo quèo
có bầu bề bụi bụng chuyện chân chí chăng chồng chứ chửa con công cơ cớ của duyên dáng dư dễ gan giá hiếu hạn hạng hạnh hậu học hứng khi khác kinh lí lòng lẽ lỗi lợi ma mang mà mã mòi môn mùi mặt mẽ một nghì nghĩa người ngần ngọn nhà nhân nhẽ nết phép phúc phước phải ra sách sạn sẵn số tang thai thế thể tiếng trở tuổi tài tì tình tật tội vú vẻ vị vợ án ích ý ăn điều đâu ơn
cóc cần khô nhảy
cóng miệng
cót két
cô bay bác bé chiêu chú cữu dâu giáo gái hầu hồn liêu lô lũy lập lậu lữ miên mình mụ nhi nàng nương nường phòng phụ quân quạnh quả ta thành thôn thần thế trung tông tịch tử ve đòng đúc đơn đầu đặc đọng đồng độc đỡ ả
côn quyền trùng
công binh báo bình bạt bố bộc bội chiếu chuyện chính chúa chúng chứng cua cuộc cán cô cốc cống cộng cụ của cử danh diễn du dịch dụng giáo hiệu huân hàm hãm hầu hội hữu khanh khu khố kiên kênh kích liên luân luận lênh lí lương lập lệ lệnh lịch lợi lực minh môn mẫu nghĩa nghệ nghị nguyên nha nhiên nhu nhân nhận nhật nông năng nương nợ nữ phiếu phu phá pháp phí phạt phẫn quyền quán quĩ quả quốc sai suất sá sản sảnh sở sứ sức sự thuốc thương thải thần thẩm thổ thủ thức thự ti toi truyền trái trường trạng trợ tâm tích tôn tư tước tắc tố tử viên vận xuất xá xã xưởng xảo ích điền điểm điệp đoàn đoạn đình đường đảng đồn đồng đức ơn ước
cõi bờ phàm thế tiên đời
cù cưa lao là lèo léc lần lệch mì mộc ngoéo nhây nhầy nhằng nèo rù túng đinh
cùi dìa
cùn đời
cùng chung dân khổ kì kế lúc lắm nguồn nhân quẫn ra thông thời tính tận tịch đinh
cú muỗi mèo móc pháp rũ sút tuyết vọ
cúc bấm cu cung cúc dục hoa mốc rúc trắng tần vàng
cúi đầu
cúng cấp dàng dâng lễ tiến tế vái
căm căm gan ghét giận hận hờn phẫn thù tức uất xe
căn bệnh chỉnh cơ cước cắt cỗi cớ do duyên dặn hộ lều nguyên nhà số thức tính tố vặn
căng sữa tin xác
cũ càng kĩ mèm nát rích
cũi bát
cũn cờ
cũng cứ thì thế thể
cơ binh biến bìu bại bản bần bẩm bắp chất chỉ chứ chừng cùng căng cầu cực duyên duỗi giạng giới giời gấp hoang hoành hàn học hồ khí khít khổ kiện kí lí lỡ man may mà mưu mầu mật mực nghiệp ngũ ngơi ngần ngửa nhỡ niên năng rối sấp số sự thang thiền thắt thể thủy tim trí trơn trần trời tự vân vòng vận xưởng xảo yếu à điện đề địa đốc đồ động
cơi nới
cơm cúng không lam mới nguội nắm nắng tám tấm tẻ độn
cơn cớ dông
cư dân ngụ quan sĩ tang trú xá xử
cưa giật máy tay xẻ đá
cưng cứng
cương cường dũng giới kiên lĩnh máu mô mục nghị ngạnh nhu thường thổ trực tỏa vị vực yếu
cước chú phí vận
cưới hỏi
cướp biển chồng cò công lời vợ
cười bò chê góp gượng khà mát rộ thầm tình
cường bạo dương hào kích lân lực nhược quyền quốc thần thịnh thủy toan tráng tập điệu đại đạo địch độ
cưỡi bổ cổ hổ
cưỡng bách bức chiếm chế dâm gian hiếp hôn ép đoạt
cạch cửa
cạm bẫy
cạn chén hều hứng khan kiệt lòng lời túi
cạnh huyền kề tranh đáy
cạo gió giấy mặt trọc đầu
cạp chiếu nia nong quần
cạt tông
cả bì cái cả dạ hơi nghĩ nể quyết sợ thể tin
cải biên biến bổ chính củ danh dại dạng dầu giá hoán hối nguyên nhiệm tiến trang trắng táng tân tổ
cảm biến bội giác hoài hàn hóa hối hứng khái kích lạnh mạo mến mộ nghĩ nhiễm nhận nắng phiền phong phục quan quang thán thông thương thấy thụ thức thử tác tình tính tưởng tạ từ tử xúc ân điện đề động ơn ứng
cản bước mũi ngại phá quang trở
cảng vụ
cảnh binh báo bị giả huống nọng phông phục quan thổ trí tình tỉnh xa địa
cảo bản luận táng
cảu nhảu rảu
cảy tính
cấm binh chỉ cung cách cảu cẳn cố cửa duyên dục hỏa khẩu kị lệnh lịnh ngặt phòng quân thành thư tiệt vào vận vật vệ yên điện đoán địa
cấn cái gió thai
cấp biến bách báo bậc bằng bộ bức cao cứu dưỡng hiệu khoản kênh kì nước nạn phát phí phối số thiết thời tiến trí tính tập tốc vốn điện điệu độ
cất binh chức công dọn mình nhà phần quyền quân vó đám đầu
cấu chí hình kiện kết rứt thành trúc tượng tạo tứ tử véo xé âm
cấy cưỡng
cầm bò bút bằng bỏ bờ ca canh chân chèo chầu chắc càng cái cương cập cố cữ cự giá giữ hơi hạc họ khách kì loan lái lòng lỏng màu máu nguyệt như nắm nọc phổ quyền quân sắt tay thú thư tinh trăng trịch tù đài đường đầu đồ độc
cần chánh câu cù cấp cẩu cối dùng dại kiệm kíp lao lé mẫn quyền sa ta trục tây vương vẹt vọt vợt vụ vụt xé yếu đốp
cầu an ao bến chui chì chúc chứng cạn cạnh cảng cống cứu danh dao duyên gai hiền hoàng hàng hòa hôn hồn khiến khuẩn khấn khẩn khẩu khỉ kinh kiều kì kế lam lông lăn lộc lợi may mong máng mát mây môn mắt nguyện ngân noi nối nổi phao phong phúc phương quay quán sau siêu tai thang thân thị thủ thực tiêu toàn treo trước trường trượt trục tài tàu tích tự vai vinh viện vòng vượt vồng xin yên ô đường đảo
cầy hương tơ
cẩm bào châu chướng cò lai nang nhung thạch tú đường
cẩn bạch chí chú cáo mật thẩn thận thủ trọng tín tấu tắc
cẩu an hạnh hợp thả trệ tích
cậm kịch
cận chiến cảnh cổ dưới giang giáp huống kim kì kề lai lao lân lợi nhật răng sản sử thân thần thế thị tiếp tiện trên trạng tâm vệ điểm đại địa
cập cách kiễng kèm kê kênh kì nhật rập thì thời đệ
cật lực một vấn
cậu bé lậu ấm
cậy thế trông tài
cắc cớ kè
cắm chốt cúi cổ hướng mốc nhà ruộng sào sừng thẻ trại đất đầu
cắn bóng chỉ câu cấu cỏ gót màu môi răng rốn rứt trắt trộm xé ổ
cắng đắng
cắp củm nách nắp tay vặt đít
cắt bỏ chỉ cỏ cổ cứ cử giảm lời ngắn phiên tai toa đặt
cằm cặp
cằn cặt cọc cọi cỗi nhằn
cằng chân
cẳn nhẳn
cẳng chân
cặc bò bần
cặm cụi
cặn bã kẽ
cặp bến bồ chì chỉ díp giấy kem kè kèm lệch lồng mạch nhiệt rằng sách sốt thai tóc xâu đôi
cọ dầu rửa xát
cọc cằn tiêu
cọm già
cọt kẹt
cỏ ban chét cây cú dại gianh gà gấu khô lào lác lùng lức may mật mực năn nến rác rả sữa tranh voi vê xước áy
cỏm dáng
cỏng cảnh
cố bương chí chấp chết chủ cung công cùng cư cựu giao gắng hương hữu kết kỉnh lão lí nhiên nhân nông quận quốc sát sức sự thây thổ thủ tri tâm tình tật từ vấn ý đô đạo định
cốc biển vũ vại đế
cối cần giăm xay
cống luồn lễ ngầm nạp phẩm rãnh sinh sĩ vật
cốt cán giao lõi mốt truyện tử yếu
cồ cộ
cồng chiêng cồng cộc kềnh trắng tía
cổ bản bẻ bồng chày chân cánh cồn giả hi hoặc hũ họa học họng hủ khí kim kính lai leo lệ lọ lỗ lục mộ ngạn ngữ nhân phiếu phong quái sinh súy sơ sử tay thi thìa thư thụ truyền trướng tích tượng tục tức tự viên võ văn vũ vật xúy xưa điển đông đại độ động đứng
cổn bào phục
cổng chào chống cái hậu ngõ rả tán
cỗ bài bàn bát chay cưới kiệu lòng máy mặn săng ván xe xôi áo đòn
cỗi cằn nguồn phúc
cộc cằn
cội nguồn
cộng bào cư hưởng quản sinh sổ sự tồn
cột báo chống cái cờ hiệu mốt số
cớ chi gì sự
cớt nhả
cờ bạc bỏi chó gánh hiệu lau lê lệnh mao nghĩa người quạt rủ trắng tướng vua vàng vây vía vỉ xí đen đào đâm
cởi bỏ truồng
cỡn cờ
cợt nhả
cụ bà bị cố cựa già kị lớn ngoại nhà non nội tượng ông
cục bộ cưng cằn cục cựa diện kịch mịch ngoại phó súc thế thịt trưởng tác tính tẩy
cụm từ
cụng li đầu
cụp tai
cụt chân
củ chuối chính chóc cái cải cẩm dong gấu hành hợp khoai khỉ mài mì mật mỉ mỡ niễng nâu não năn nưa ráy rủ soát sát tía tỉ tỏi từ vạc vấn đao đậu ấu
của chìm công cải cấm hiếm lạ này nả nổi nợ riêng thông thửa tin tư đút độc ấy
củi rả đòn
củng cố
cứ liệu lễ như việc điểm
cứa cổ
cức bì
cứng cáp còng cổ mình đầu
cứt cò su xu đái đáy
cứu binh bần cơ cấp hạn hộ khổ nhân quốc thương thế tinh tế tử viện vãn vấn đói
cừ khôi
cừu gia hận quốc thù thị
cử ai binh bộ chỉ hành lễ nghiệp nhân nhạc sự tri tạ tọa tử đỉnh động
cửa biển bên bể bồng bụt chiền chớp cong cuốn cái công cấm cống già giả hiệu hàng hậu khuyết không khẩu khổng kính liếp lùa miệng mái mình mạch mở ngách ngõ ngăn ngầm ngỏ nhà nách nẻo phật phủ quan quang quay quyền ra rả rừng sài sông sổ tay thiền thánh trình trập trời tàu tử van viên võng xe ô đình ải
cửu chương hoàn hình hạn khiếu kinh nguyên phẩm trùng tuyền vạn
cự hôn li mã nho nự phách phú thạch tuyệt tộc đại địch
cựa cạy cậy gà quậy
cực bắc cầu dương hàn hình hạn hữu khoái khổ kì lòng lạc lực mạnh nam ngắn nhanh nhạy nhọc nhục phẩm quang quyền thân thịnh tiểu trị tuyến tím tả từ âm điểm đoan đại đểm độ
cựu binh chủ giao lệ quán thần thời tri truyền
da bát bò cam chì da dày dâu dê dầu dẻ khô láng mồi người nhung trắng đầu đồng
dai dẳng nhách nhằng sức
dan díu tay
dang dở nắng sức tay
danh bút bạ bản ca cách cầm diện dự gia giá giáo hiệu hài họa kĩ lam lợi môn mục nghĩa ngôn ngữ nho nhân pháp phẩm phận sách sĩ sơn sư số thiếp thần thắng thủ tiếng tiết tài tác tánh tính tướng từ văn vị vọng xưng y định
dao bài bàn bào bảy bầu cau con cày cạo cầu dài díp ghép găm gọt khắc kéo mổ mỗ ngôn nhíp nề pha phay phát phảng quai quắm rạch rựa tiện trì trầu trổ tu tông tể vôi vọ xây xếp yếm ăn điện đài độ động
day day dứt lưng trở
de dé
di bản chuyển chúc chỉ chứng căn cư dân dời hình hận luân lí thần thể thực tinh truyền táng tích tản tặng tệ xú động
dinh cơ dính dưỡng lũy thất thự thực trại tê điền
diêm dân dúa la nghiệp phủ sinh tiêu trường vàng vương điền đài
diếp cá củ dại
diềm bâu cửa mạch
diều hâu vằn
diễm kiều lệ phúc sử tuyệt tình
diễn binh biến ca cảm dịch giả giải giảng hành khơi kịch nghĩa thuyết tiến trường tả tấu tập từ viên văn xuất xướng âm ý đài đàn đơn đạt
diễu binh hành võ
diện hiến kiến mạo mục tiền tích đàm
diệp chi lục
diệt chủng cỏ
diệu huyền kì kế thủ
do dự lai thái thám đó
doanh dật gia hoàn lợi nhân số thu thương
doi đất
dong củ dải dỏng lá nhan riềng thứ đao
du canh côn cư di dân dương già hành hí học khách kí kích lãm lịch mục ngoạn nhập thuyết thuyền tử xuân xích đãng đạc
dua nịnh
dun rủi
dung bào dăng dưỡng dị dịch hòa hạnh hợp kháng lượng môi mạo nghi nham nhan nhận nạp quang sai tha thân thứ tích túng tục độ
duy cảm danh kỉ linh lí mĩ ngã nhất nhứt năng tha thần thực trì trí tu tâm tân vật
duyên cố cớ dáng nghiệp ngạn nợ phận số thầm
duyệt binh giả lãm mục y
duềnh ngân quyên
duốc cá
duỗi dài ra thẻ
dài dài dòng dại dặc dặn hơi hạn long lâu lưng lời mồm nghêu ngoằng ngoẵng nhằng nhẵng thòng thưỡn thượt đuỗn đườn
dàn bài bày bè cảnh dựng hòa mặt mỏng ngang nhạc quay trải trận tập xếp ý đế đều
dàng dênh
dành dành dụm giật riêng
dào dạt
dàu dàu
dày cui công cộm cộp dày dạn dặn đặc
dái chân khoai mít ngựa tai
dám nài sao xin đâu
dán mũi mắt
dáng bộ chừng cách dấp như vóc vẻ đi điệu
dáo dác
dáu quạt
dâm bôn bụt dấp dật dục họa loạn ngôn phu phụ thư tà từ yêu ô đãng
dân binh biểu bẹp ca chài chính chúng cày công cư cử doanh dã dấn dụng gian khí luật làng lập lực nghèo nguyện phong phu phòng phố quyền quân quê quốc sinh sự thanh thân thường thầy thợ trí trị tuyển tâm tình túy viện vận vệ vọng y ý đen đinh ước
dâng công hiến sao
dâu bể con da gia rượu ta tây tằm
dây buộc bọc chun chuyền chão chằng cung cáp cát câu cót cương duyên dính dù dưa dướng dẫn dọi dợ gai giày gió guồi gắm kẽm leo loan luột lèo lưng muống mát mũi mật mực nguội nhảy nhợ néo nói nóng nịt nọc oan pha phơi rút rợ sống thanh thiều thun thép thắm thắng tiếu trần trời tây tóc uyên xích óng đeo điện đài đàn đất
dã ca cầm dề nhân sử thú thự tràng tâm vị xử đề
dãi dầu dằng màu nắng rớt thẻ
dãn nở
dãy cuốn núi số
dè bỉu chừng dặt dụm sẻn xẻn đâu
dèn dẹt
dép cong lê một
dê cụ diếu già rừng xồm
dì họ
dìu dắt dặt
dích dắc
dính dáng dấp kết liền líu máu mép ngón túi đeo đạn
dò dẫm hỏi la xét ý
dòi dõi
dòm chừng
dòng biển châu chảy dòng dõi giống họ máu nước quét thuần thăm tên tộc điện
dó rộp
dóc tổ
dóng dả
dô nách ta
dôi dư
dông bão dài tố
dõi dõi theo
dõng dạc lưng
dù cho dì rằng sao
dùng dắng dằng
dún dẩy
dúng tay đũa
dút dát
dăm ba bào bảy cối kèn kết trống xem
dăn deo dúm mày
dăng dăng dẳng lưới
dĩ chí hậu thượng tiền
dĩnh ngộ
dũ sang
dũng cảm dược khí kiệt mãnh sĩ tâm tướng
dơ bẩn duốc dáng dáy tuồng đời
dơi muỗi ngao ngựa quạ quỉ tai
dư ba chấn dùng dả dật dụng giả huệ hương hưởng hạ lượng lực nợ phúc thừa vang vị âm ân đảng đồ
dưa bở chua chuột cải gang giá góp hành hấu hồng leo lê muối món tây đắng đỏ
dưng không
dương bản cơ cầm cực danh dài dương gian hòa liễu lịch mai oai quan thế tranh trần tính vây vật xa xuân xỉ đài
dưới luật quyền trướng trần đây
dường bao bâu bằng có như nào này ấy
dưỡng bệnh bịnh chí dục già khí liêm lão mẫu mục nữ phụ sinh sức thai thành thân thần trấp tử đường
dược chính chất lí năng phòng phẩm thư thảo tính
dạ cá cầm cẩm cỏ dày hương hội hợp thị vũ yến đài đề
dạc dài
dại dột gái gì khờ mặt trai
dạm bán hỏi mặt vợ
dạn dày dĩ mặt người roi thuốc đòn
dạng bản bộ hình thức
dạo bước chơi gót mát nọ quanh trước đầu ấy ổ
dạt dào
dạy bảo chay dỗ học khôn kèm kê tư đời
dải giấy khứu lưng màn mũ rút tần yếm đất đồng
dấm dúi dẩn dẳn dẳng dớ dứ dứt
dấn bước mình nâu thân vốn
dấp dính
dấu chia chân chấm câu cảm cộng giáng giọng hiệu huyền hỏi kiểm luyến lược lặng lửng má mũ ngoặc ngã nhân nhạc nhắc niêm nặng nối phẩy phết sắc tay than thánh thăng tích vết ấn
dấy binh loạn lên nghiệp nghĩa quân
dầm dìa dề thấm
dần dà mòn
dầu béo bóng cao chai chay cho chăng chổi cá cốc dãi dầu dọc dừa giun gió hôi hương hắc hỏa khi khí lai lòng lạc lửa mà máy mè măng mỏ mỡ nhớt nhờn nặng phọng phộng phụng quang rái sao sả sở ta thánh thô thông thơm thắp trai tràm trẩu tây tẩy ve vậy vừng xăng ăn đèn
dẫm đạp
dẫn bảo chuyện chất chứng cưới dầu dắt dụ dụng giải hát hướng hỏa khởi liệu lưu lễ lộ nhiệt nạp rượu suối thân thủy tiến truyền xuất xác điểm điện đô đường đạo đầu độ động
dẫu mà rằng sao
dẫy dụa
dậm dật dọa dựt
dận ga
dập dồn dờn đầu
dật cư dân sử
dậu mà
dậy bột chỗ dàng khàn men mùi non thì đất
dắm dẳn
dắt dây dẫn mối
dằn dỗi hắt lòng mặt túi vặt
dằng co dai dặc dặt dịt
dặc dặc
dặm biển băng hồng khơi liễu nghìn ngàn phần trường xanh
dặn bảo dò
dặng hắng
dặt dè
dẹp bỏ tan tiệm uy yên
dẻ gai
dẻo chân dai dang
dẽ dàng giun gà khoang khắt run tính
dế dũi mèn nhủi trũi
dền cơm gai tía
dềnh dang dàng
dể duôi ngươi người
dễ bảo bể chịu chừng coi dàng dãi dầu ghét gì hiểu nghe ngươi sợ thương thường thở tiêu tính ăn đâu ưa ợt
dệnh dạng
dỉ hơi tai
dị bào bản bội chất chủng chứng cảm dạng giao giáo hình hướng kì nghị nguyên nhiễm nhân sử sự thường trương trị tài tâm đoan đồng
dịch bào bản chuyển giả hoàn lí lệ nhầy phu phẩm thấm thể tễ văn vị vụ
dịu dàng hiền
dọ dẫm thám
dọa dẫm già
dọc dưa dừa mùng ngang tẩu đường
dọn bàn cơm dẹp giọng hàng mâm mình nhà sạch tiệm ăn đường
dốc chí dác lòng ngược nước sức thoải túi đứng ống
dối da dá dăng già trá
dốt đặc
dồi dào mài mỏ sấy
dồn dập nén phách tụ ép
dồng dộc
dỗ dành mồi ngọt
dội lại ngược ngửa âm
dộng cửa
dớ dẩn
dớn dác
dời bước chân gót
dờn dờn
dở bộ bữa chứng chừng dang dom dói hơi miệng người ra tay thói tuồng òm ẹc ẹt
dỡ hàng
dụ dỗ hàng khị
dục anh dặc năng tình vọng
dụng binh công cụ hiền học tâm tình võ ý
dứa dại
dức lác mắng
dứt lời sữa tình
dừ tử đòn
dừa cạn lửa nước xiêm
dừng bánh bút bước chân lại tay
dử mắt thính
dửng dưng mỡ
dữ da dằn dội kiện liệu tợn vía đòn
dự báo bị chi chiến cảm khuyết kiến liệu luật lùn mưu nhiệm phòng phần thi thu thí thính thơm thầu thẩm toán trù trữ tuyển tính đoán định ước
dựa dẫm kề trên
dựng cảnh hình ngược phim đứng
e dè lệ nề nể sợ te tình ấp
em chồng dâu họ vợ
eo biển lưng đất
ga ra tô xép
gai dầu mắt thị
gan dạ liền lì
gang trắng tấc
ganh tị ăn
gay cấn
ghe cộ hầu
ghen tị ăn
ghi bàn chú công hình rõ tạc ý đông
ghé lưng mắt tai vai
ghép cặp nối sau trước vần đôi
ghét bỏ guổng mặt người
ghê người sợ
ghẻ lạnh
ghế bố dài phụ vải xếp đôn đẩu đẳng
ghểnh cổ
gi lê
gia binh biến bản bảo bộc bội chánh chính chủ công cơ cư cường cảm cảnh cầm cố cụ dĩ dụng giáo giảm huynh huấn hào hình hương hạn khách kế lễ miện nghiêm nghiệp nhân nhập nô phong pháp phả phổ quan quyến súc sư sản số sự thanh thuộc thân thất thần thế tiên truyền trưởng trạch trọng tài tâm tăng tư tố tốc tộc từ vận vị ân đinh đường đạo đệ đồng ơn ấm
giai chương cú cấp kì nhân phẩm sự thừa tác tầng tằng tế vị điệu
giam chấp cấm cầm
gian bào băng cơ dâm dối giảo hiểm hoạt hàm hàng hùng khó khổ khớp lao lận lậu manh nan ngoan nguy nịnh phi phu phụ tham thương thần truân trá tà tình tặc tế xảo ác đảng đốt
giang biên hồ trung tân đoàn đình
giao ban binh bái bóng ca chiến cảm cảnh cấu diện du duyên dịch hiếu hoan hoàn hoán hòa hôn hưởng hảo hẹn hỗ hội hợp hữu khoán kèo kết liên loan long lưu lương lộ nhận nạp nộp phong phó phấn phối quân thiệp thoa thương thầu thời thừa tiếp tranh trùng tuyến tình tế tử viễn vĩ điểm điện đoan đàm đàn đãi đấu ước
gieo mình thoi trồng vần đầu
giun chỉ đất
già câng cơ cả cấc cốc cỗi dặn gan giang giận giặn họng khằn khọm khụ lam làng láo lão lửa mồm nua nửa sóc sọm tay tom yếu đòn đời
giàn bếp giáo giụa hỏa mui pháo rế rớ thiêu
giàu có sang sụ
giày ban da kinh vò vải đinh
giá biển biểu buôn buốt bán bìa chợ cả dôi dụ họa lạnh mua mà ngạch ngắt ngự như nhạc noãn phát phỏng rét sàn sách sử thành thú thể thử trần vé vẽ vốn áo đồng
giác cự kính kế mút mạc ngộ nút quan thư độ
giám binh biên hiệu hộ lí mục quản quốc thị thủ định
gián cách hoặc nghị phân quan thu tiếp viện điệp đoạn
giáng chỉ chức cấp hương lâm phàm phúc thế trật
giáo ban bật chỉ chủ chức cụ dân dưỡng giới giở hoàng huấn hóa hạt học hội hữu khoa khu lí lệnh mác phái phường phẩm phận quạt sinh sĩ sư sợi thụ trình trưởng tài tỉnh viên vụ xứ án điều đoàn đường đạo đầu đồ
giáp binh công mặt năm trường trưởng trạng vụ xác
giâu gia
giã biệt cào giày từ đám độc ơn
giãi tỏ
giãn mạch nở nợ thợ xương
giò bì bò bó thủ
giòi da
giòn giã tan
gió bão bảo chướng nam trăng đàn đông
gióng giả một đôi
giông tố
giúp công việc vì
giăm bào trống
giũa dạy
giơ mặt
giương mắt
giường bố mối phản thờ
giạc chừng
giả bộ bửa bữa cách cầu cầy của da danh dạng dối dụ giao hiệu hình lơ lả lời miếng mạo ngơ ngộ như nhời phép phỏng sơn sử thiết thuyết thác thù thể thử tiếng trang trá túc tưởng tạo tảng tỉ vờ điếc đò đận định
giải binh chức cử hạn khuyên kết nguyên nhiệm nhiệt nồng phiền phóng sầu thưởng thể thức trí tán tích tỏ tỏa vi vũ điều ưu
giảm biên chi chấn dần giá lực nhiễm nhiệt phát phân phức thiểu thọ thống tô án áp đau đẳng
giản chính dị lược lậu minh phổ tiện xương yếu đơn đồ ước
giảng dạy dụ giải sư tu viên văn đài đàn đình đạo
giảo hoạt hình quyệt
giảu môi
giấc bướm hoa hòe hồ mai mòng mơ mộng ngủ nồng tiên vàng xuân điệp
giấm cái mật thanh
giấn nâu
giấp cá
giấu mình tủ
giấy báo bản bồi bổi chặm da dầu dậm hồ khen kính kẻ lề moi mời quyến quì sáp than thấm thẩm tiền tờ ăn ảnh
giần giật sàng
giầu có không sang
giầy vò
giậm chân cù
giận dỗi dữ hờn lẫy thân
giập mật
giật cơ dây giải hậu mình nóng nợ tạm
giắt lưng
giằn giọc giỗi vặt
giằng co xay
giặc biển cướp cỏ giã lái trời
giặt giạ khô
giẹp mình
giếng dầu khơi thơi
giết người
giền dại
giềng mối
giọng hò nói thổ văn điệu
giọt lệ nắng tụ
giỏ phấn
giỏng tai
giối già
giống cái người nòi trung y
giỗ chạp hậu đầu
giới chức hình hạn luật nghiêm thiệu tuyến tính từ yên đàn
giờ khắc nghỉ ăn đây
giở chứng dạ mình mặt
giục giã
giụi mắt
giữ chân chặt giá kẽ lễ lời mình mực nguyên nhiệt vững ý
giữa chừng
giựt mình
gom góp
guốc chẳn chẵn kinh lẻ điếu
gà cỏ cồ gưỡng kiến lôi nòi nổ phi tiền trống tơ tần tồ đá đồng
gài giấm
gàu dai
gày võ
gá lắp lời
gác bỏ chuông cu cổng dan lửng thượng xép xếp
gái già nhảy trinh tân tơ
gán nợ
gánh nặng vai
gân bò cổ mặt
gây chuyện cấn hấn lạnh nợ sự thù tê án
gãi chuyện
gò bó băng gẫm hàn má mộ tóp ép đống
gòn gọn
góa chồng vợ
góc hướng kề lồi nhà phụ trong tù tư vuông đầy
góp chuyện họ mặt ý
gót chân tiên tiền đầu
gô cổ
gông ván
gõ cửa kiến
gù lưng
gút mắt
gươm giáo đao
gương hậu lồi mặt sáng
gường gượng
gượng dậy
gạ chuyện
gạc bỏ
gạch bỏ chỉ nối vồ
gạn cặn hỏi
gạo cẩm cụ dé dự giã lức tám tẻ
gạt bỏ lệ nợ phắt tàn
gả bán chồng
gảy đàn
gấp bội rút đôi
gấu trúc
gầm ghì
gần cận kề xa đây
gầu dai
gầy giấm võ yếu
gẫu chuyện
gật gưỡng đầu
gắn bó kết liền
gắng công gượng
gắp thăm
gặng hỏi
gặp hội mặt thời vận
gỉ mắt đồng
gọ gẵng
gọi họ hỏi lính
gọn ghé ghẽ gàng hơ lỏn mắt nhẹ
gọng vó
gốc nguồn phần rạ tích từ tử
gối chăn dài vụ xếp đầu
gồ ghề
gỗ bìa cây dác dán dát lim lạt súc tròn trắc tạp vang ván xẻ
gộp đá
gớm mặt
gờ vòng
gờm mặt
gờn gợn
gở chết mồm
gỡ gạc lỗi mìn nợ rối tội đầu
gợi chuyện cảm tình ý
gợn sóng
gửi lời thân thưa
ha ha há hả
hai chấm lòng mang mươi mặt nghĩa thân tám
ham chuộng danh hố
han gỉ
hang phổi động
hanh hao khô thông
hao phí tài tổn
hau háu
hay chữ ho không làm đâu
heo dầu
hi tiên
hinh hỉnh
hiên ngang tà
hiếm có hoi nỗi
hiến binh chương dâng kế pháp phù sinh thân ti điền định ước
hiếp chế dâm
hiếu chủ danh hạnh khách kinh kì kính nam phục quyến sự thuận thảo trung tâm tử đạo đễ động
hiềm nghi thù vì
hiền dịu giả huynh hòa hậu hữu khô lành lương minh muội mẫu nhân sĩ thê thảo thần thục triết tài từ đệ đức
hiểm sâu yếu địa
hiển dương hiện hoa hách linh minh ngôn nhiên thánh thị tinh vi vinh đạt
hiểu chuyện dụ lầm thị
hiện bộ có diện dịch giờ hành hình hữu kim nay sinh thân thời tiền trường trạng tình tượng tại vật đại ảnh
hiệp biến biện hội khách lực nghị thương tác vần vận đoàn định đồng
hiệu chính chỉnh diệu nghiệm năng số thế trưởng úy đoàn đính ủy
ho gió gà he hen hắng khan lao
hoa ban bia bát bướm chuối chông chúc cà cái cúc cương diễn dơn gió giấy giẻ gạo hiên hoét huệ hòe hậu hồng khôi ki kiều kép kì lan liễu lài lá lí lơ lệ lợi mai man muống muỗng màu môi múc mĩ mơ mầu mật mắt mộc nguyệt ngâu ngôn ngữ nho nhài niên nô phấn quan quả quỳnh râm sao sen sói sữa tai tay thương thị thức tiên tiêu tiết trà tì tình tím tự viên văn xim xòe đào đá đèn đình đăng đĩa đại
hoan hô tống
hoang báo dâm dã dại phí phế sơ thai tàn tàng vu đàng đãng đản đảo địa
hoi hoi hóp sữa
hoài báo bão công cảm cổ hơi nghi nhân phí thai
hoàn bị chỉnh công doanh nguyên thổ tán tễ vũ đồng
hoàng anh bào chủng cung cầm gia hậu kì liên phi quyển thành thân thúc thượng thổ tinh trùng tuyền tôn tử yến ân đàn đạo đảm đản đằng đế đới
hoành hành phi thánh tráng
hoán chuyển cải dụ vị
hoãn binh nợ
hoạch định
hoại nhân thân thư tử
hoạn quan
hoạnh phát tài
hoạt bát bản chất dụ hình kê lực phật tinh tính tự đầu
hoảng sợ
hoắc hương lê
hoặc chúng giả
hun khói
hung bạo dữ hãn phạm phục sự thần thủ tin tinh tàn tán táng tín tợn
huy chương hiệu hoàng hoắc động
huynh thứ trưởng đệ
huyên thuyên truyền đình
huyết bài bào bạch chiến cầu dịch dụ giác hãn hư hệ học khí khối lệ mạch niệu quản sử thanh thư thệ thống trầm tâm tính tương tộc áp
huyền bí chức cơ diệu hồ phù sử tôn vi đề
huyễn diệu
huyện bộ lị nha trưởng úy đoàn đảo đội
huyệt cư mộ
huân chương công nghiệp tước tướng
huê lợi tình
huấn dụ học hỗ luyện lệnh thị từ điều đạo
huệ biển cố tứ
huống chi gì hồ nữa
huỳnh tinh
hà bao bá châu chính cố cớ hiếp hà hơi khẩu khắc khốc lạm má mã móng ngược rầm rằm thủ tiện tất tằng xa y ơi
hài cốt hòa hước họa kịch lòng nhi sảo thanh văn âm đàm đồng
hàm cấp giả hồ số thụ tiếu ân ý ẩn
hàn cốc gia gắn huyên hơi khẩu luật lâm lộ mặc nhiệt nho quang rèn sĩ the thực uyển vi xì ôn điện đới
hàng binh hiên họ khô không lối năm nằm phục quán thú thần tấm tỉnh tổng văn vạn xã xũ xứ ăn đầu đống
hành binh búi chánh cung cách cước củ dinh doanh dịch giả hoa hung hình hương hạ hạt khiển khách khúc khất kinh lang lí lạc lễ nghề nhân não pháp phạt quyết quân sự ta thích tinh tiến trang trình trạng tung tây tăm tại tẩu tỏi tội tủy viện vân văn xác xử đạo động
hào bao chỉ cường li lí mục phóng phú sảng trưởng ván
há dám dễ hốc miệng mõm mồm nỡ
hái củi lượm
hám danh lợi
hán hóa học ngữ sương thư tộc tự việt văn
hánh nắng
háo danh
hát bộ bội chập dạo dậm dặm giặm khách lễ nam nói ví văn
háu ăn đói
háy mắt
hâm nóng
hân hoan hạnh
hãi hùng kinh
hãm mình nhạy thành tài ảnh
hãn hữu mạn
hãng tin xũ
hãnh diện tiến
hão huyền
hè hụi thu
hèn chi mạt yếu đớn
hé môi mở nắng răng
héo don
hét lác rinh
hình bao bóng bộ chiếu chìm chóp cảnh cầu cụ dong dung dáng dạng dịch hài họa học hộp khối luật móc mạo mẫu nhân như nón nổi nộm pháp phạt phẳng quạt sinh sắc sự thang thoi thành thái thù thế thể thức triết tròn trạng trụ tích tượng vuông vóc vẽ vị xuyến án
hí hố trường viện
híp hơ mắt
hò hét hẹn hống hụi khoan la lơ lờ reo sơ ô
hòa bình bản cốc dịu giải hai hiếu hiệp hoãn hảo hội hợp khí mình mạng mục nghị nhã nhạc nhập nhịp quyện tan thuận thượng thảo trộn tấu vốn âm điệu đàm đồng ước
hòm chân kính lạnh thư đạn
hòn bi dái đáo đạn đảo
hó háy hé
hóa bụa chất công dược dầu giá giải hơi học hợp kiếp lí lỏng nghiệm nhi năng phân phép phẩm ra sinh thân thạch trang trị tính tệ vàng vật xương đàm đơn
hóc búa cột hiểm hách
hói trán đầu
hóm hỉnh
hóng chuyện mát
hóp sào
hô cách danh hoán hào hô hấp hố ngữ trớt
hôi của dầu hám hổi mốc mồm nách rình rích sì tanh thối xì ình
hôm nọ sau trước tê tề
hôn lễ nhân phối quân thú thư
hùng biện ca cường cứ hậu hổ tráng tài tâm văn vĩ
húng dồi dổi láng thông
hút bám bụi chết gió hít máu mật thu xách
húy danh kị nhật
hăm he hở
hơ hải hỏng hớ hở lửa
hơi dâu hám hơi hướm hướng hớm lạnh may men ngạt nước sức sữa thiếu thở tiếng tàn đâu đồng độc
hơn cả hẳn thua
hư báo danh huyền không phí số thân thực truyền trương từ tự vô văn vị đốn đời
hưng binh công cảm khởi nghiệp phấn phế suy sư thần thịnh vượng
hưu binh quan thẩm trí
hương binh bài bạ bộ chính chủ chức cả cống dõng dũng giải giới hoa hào học hỏa hồn hội khuê khói kiểm liệu lân lâu lão lí lư lộ lửa mục nguyền nhu nhụy phụ quan quản sen sư sắc thung thân thí thôn thơm thảo thẻ trưởng trời tục vòng vị xạ án đoàn đài đèn đăng đảng ước ẩm
hươu xạ
hướng cách dương lai lại màu mộ nghiệp ngoại ngã nhiệt nhật nội quang thiện thượng tâm điện đạo địa động
hưởng dụng lạc thọ thụ ứng
hạ buồm bì bút bạc bạn bệ bộ cam chí chỉ cánh công cấp cố cờ du giá giọng giới huyền huyệt hồi lưu lệnh lịnh màn mã mình nang ngục nhiệt nhục phách quan sách sát sĩ sơn thiên thấp thần thế thọ thổ thủ thủy thử tiện triện trần tuần tình tần tầng tằng tứ từ viện vấn vị áp âm điền đẳng
hạch hạnh hỏi nhân tâm
hạm trưởng đội
hạn canh hán hẹp kì lượng lệ mức ngạch nô tai vận điền định độ
hạng bình mục người nặng thứ ưu
hạnh kiểm ngộ nhân phúc đào
hạp ấn
hạt dẻ huyền kết lệ nhân phấn tiêu điều
hả dạ giận hê hơi hả lòng mùi
hải báo chiến chấn cảng cẩu dương giới hà khẩu li lí lưu miên mã mả ngoại ngạn nội pháo phòng phận quan quân quì sâm sơn sản thuyền tinh tiêu triều trình tân tảo tần tặc văn vương vẫn vận vật vị yến âu đoàn đăng đường đạo đảo đồ đồng đội
hảo hán hợp sự tâm vị ý
hấn khích
hấp dẫn hơi hối lực phụ thu thụ tấp
hất hậu
hầm chông hè hơi hố
hầu bao bàn chuyện cận dễ kiện lễ sáng tòa
hẫng chân hờ
hận cừu thù
hậu binh báo bị bối bổ cung cần cứ hiệu hoạn hĩnh kì lê nghiệm phi phát phôi phương quân sự thuẩn thuẫn thân thú thưởng thần thế thổ tiến trường tuyến tuyển tình tập tố từ tử viện vận ý điểu đài đãi đình đại đậu đội
hắc nô tố vận
hắn ta
hắng dặng
hắt hơi nắng
hằm hè
hằn học thù
hằng số tinh tâm định
hẳn hoi hòi là nhiên
hẹn hò
hẹp hòi
hẻo lánh
hết cách cả cấp cỡ duyên dạ ga hơi hồn kiếp kiệt lòng lẽ lộc lời mình mức mực ngỏm nhẵn nước ráo sạch sảy sẩy sức thảy thời tiệt trơn trọi trụi veo vía xẩy ý đường đời
hề chi gì gậy hấn hề mồi đồng
hể hả
hệ luận mét quả si số thức trọng tộc từ đếm
hỉ nọ sự tín xả đồng
hỉnh mũi
họ hiếu hàng hỉ mạc ngoại nội tộc đương đạo
họa ba báo bản chăng có công căn gia hoằn hình khi là may mi pháp phúc phước phẩm sĩ sư thất tiết vần vận âm đồ
học bạ bổng bộ chính chế cụ giả giới gạo hiệu hàm hành hỏi khóa kì lóm lại lệch lỏm lực mót nghiệp niên phiệt phong phái phí phần phẩm quan sinh sĩ thuyết thuật thức trình trò tập tủ viên việc viện vấn vần vẹt vị vụ xá ôn điền đòi đường
họp báo chợ hành mặt
hỏa bài canh châm châu công hoạn hồng hổ khí kế luyện lò lực mai mù ngục pháo sơn tai thang thiêu thuyền thực tinh tiễn tuyến táng tốc xa điểm đàn
hỏi bài cung dò dồn gạn han mượn nhỏ nợ thi thăm tiền tra tội vặn vợ
hỏng chân mắt thi ăn
hố bom chậu ga mắt tiêu tiểu xí
hốc hác hếch mắt xì
hối cải hôn hả hận lỗi lộ phiếu quá suất thúc tiếc tâm đoái
hốt cái
hồ bi chi cầm dễ hải hởi khẩu li lì lô lơ mặt nghi phèn quang thỉ thủy tinh tiêu tắm điệp đào đậu đồ
hồi chuyển cư cảm dân dương giáo hôm hưu hương hồi hộ hộp kinh kí loan lâu lùng lưu lương môn não nãy phục quang qui sinh sức thanh tiếu trang triều tràng trào trước tâm tín tĩnh tưởng tỉnh tị tố tục văn xuân âm đen đáp đầu ức
hồn hậu thơ
hồng bì bảo chuyên chủng kì lạng lị nhan nhung phúc quân quần tâm tích vận y ân điều đào đơn
hổ biến chuối chúa cốt cứ danh hang huyệt khẩu lang lốn lục lửa mang ngươi phách phù quyền thân thẹn trâu trùng trướng tương tướng vĩ
hỗ giao giá huệ trợ tương
hỗn giao hợp nguyên quân số thực tạp độn
hỗng tràng
hộ bộ chiếu giá khẩu lí lại mạng mệnh pháp phố sinh sĩ sản tang thân trì tịch tống vệ đê
hộc hệch máu tiết tốc
hội buôn báo chùa chẩn chợ chủ chứng diễn diện giác giảng hè họa kiến kín lễ nguyên ngộ nhập quán sinh sư sở thao thi thiện thoại thánh thí thương thảo thẩm trường trưởng tề tụ viên vịt ý điển đàm ẩm
hộp quẹt sọ số thoại thư đen đêm
hớ cạnh hênh
hớn hở
hớp hồn
hờ hờ hững
hời hợi hợt
hờn dỗi mát
hở chuyện cơ hang lưng môi ngực sườn vai
hởi dạ lòng
hỡi ôi
hợm hĩnh mình đời
hợp bang bào ca chất cách cẩn cổ danh doanh duyên giao hiến kim li long lí lưu lẽ lệ lực nhất pháp phần quần sinh số tan thiện thành thái thời thức tuyển táng tình tấu tử xướng âm ý điểm điệu đề đồng
hụt chân hơi hẫng vốn ăn đỏi
hủ tiếu
hủn hoẳn
hủng hỉnh
hủy báng bỏ diệt hoại sắc tính
hứa nguyện quốc
hứng chuyện chí khởi thú trí tình ý
hừng sáng
hửng nắng sáng đông
hững hờ
hữu biên chí cơ danh hiệu hình hạn lí nghị ngạn quan sự thanh thần trách tuyến tài tâm tình tính tỉ ý
hực hỡ
i tờ
im bặt lặng
in dấu hình nắng nổi thử đá ảnh ấn
inh tai
ke ga
kem cây cốc giặt que quế sữa
ken két
keo bẩn cú tơ
kha khá
khai báo bút canh chiến căn diễn giảng hoa hoang huyệt hóa hạ hấn học hỏa hội khoáng khẩn khẩu lễ man mào mù mạc mỏ nghiệp phong phá phóng phương phục quang quật quốc rình sanh sinh sáng sơn thác thông thị thủy toán triển trình trí trương trường trừ tâm tố tử um vị xuân đao đen đoan đề ấn
kham khổ
khan hiếm
khang an cường khác kiện thái trang
khanh khách
khao binh quân thưởng
khem khổ
khen chê thầm
khi dể hồi không quân trước đầu
khinh binh bỉ dể dễ kị người quân thường thị trọng tài đời
khiêm cung tốn
khiên chế cưỡng
khiêu dâm hấn vũ
khiếm khuyết nhã thính thị thực
khiếp sợ đảm
khiếu kiện tố
kho kho khó tàng đụn
khoa cử danh giáo hoạn kì mục nội thi trương trường trưởng đại đẩu đệ
khoai bở dong khô lang sáp sọ trụng từ đao
khoan hậu nhân thai thứ đã đãi
khoang cổ
khoanh bí vùng
khoen mắt
khoeo chân
khoái chí cảm hoạt tỉ ý
khoán lệ quản trắng
khoáng chất dã dật sàng đãng đại đạt địa
khoát đạt
khoèo chân
khoản đãi
khoảng chừng không trống
khoảnh khắc
khu hệ nhà trục xử đội ủy
khung thành
khuynh gia hướng thành đảo
khuyên bảo can giáo giải
khuyến dụ lâm nghị nông
khuyết danh nghi thiếu tịch
khuây lấp
khuê li phòng phụ vi
khuôn dạng hình khổ mặt trăng viên xếp
khuông phù
khuất mắt mặt phục thân
khuấy đảo động
khuếch trương tán đại
khà khà
khàn khàn
khành khạch
khá giả khen thương
khác chi dạng hình số thường thể xa ý
khách du mời nợ thương thể tình vận ăn địa
khái huyết luận lược niệm quát tính
khám nghiệm nhà thai tuyển
khán giả hộ pháp phòng thủ đài
kháng cự nghị nguyên nhiễm nhiệt thể tố từ án
khánh chúc thành tận
khát sữa
khâm ban phục sai sứ tai thử tứ
khâng khấc
khâu chần
khé cổ
khéo nói đấy
khép tán
khét nắng
khê đọng
khêu tỏ
khí chất công cụ hậu khổng kế lực nhân nổ quan quyển quản số than thành thế tài vận vị áp động
khích bác lệ nộ động
khò khò
khòng khòng
khó bảo dạy dễ hiểu nghĩ nhá nhằn nói nỗi thương thở tin tiêu tính xử đói
khóa bản chuông chữ dây họp luận nòng số sổ trình
khóc than thầm
khóe hạnh mắt
khói hương
khô cạn cằn cổ cứng dầu khan khén khỏng mắt mực vằn
khôi nguyên phục tinh vĩ
khôn cùng cầm hàn lanh lẽ lỏi
không bào chuyên chừng cùng dám hề khỏi kể lẽ lực nhưng nhận những phận quân thể trung trách tập tặc vận đâu đổi
khù khờ
khú đế
khúc ca dạo khắc mắt nôi xạ đàn
khăn bàn choàng chế gói gỗ khắn khẳn lau mặt ngang piêu quàng rằn san tang tay trắng tua tắm vuông vấn xếp yếm áo ăn đóng đẹp
khơ khớ
khơi chừng dậy khơi nguồn sâu thông
khươm năm
khước từ
khạng nạng
khả biến kiến kính nghi phủ quan thi thủ tích
khải ca hoàn
khảm kha khắc
khản cổ tiếng đặc
khảng tảng
khảnh ăn
khảo chứng cổ giá luận nghiệm quan thí tấn vấn đính đả
khấm khá
khấn khứa nguyền vái
khấp khởi
khất cái nợ thực từ
khấu đầu
khầng khậc
khẩn cấp cầu hoang khoản nguyện nài thiết trình trương vái yếu điền
khẩu cung cái hiệu phần thí trang truyền tài vị đầu đội
khậm khạc
khắc cờ khổ kì kỉ sâu đồng ảnh
khắm lặm
khắn khít
khắp cả mặt nơi
khằng khặc
khẳn tính
khẳng định
khẽ chứ
khế thư
khề khà
khệ nệ
khỉ già
khọm già
khỏa lấp thân tử
khỏe ra thế
khố bao dây lục tải
khối nổi phấn tình xây
khốn cùng khó khổ nỗi quẫn thân đốn
khống chế chỉ
khổ chủ công hình hạnh lực mặt người nỗi sai sở thân thơ tâm vai đau
khổn hạnh phạm
khổng giáo tử
khờ dại
khởi binh công hành hấn kiện nghiệp nguyên phát sơ sự thảo tố tử đầu động
khục khặc
khủng bố
khứ hồi
khử bạo nhiễm trùng từ áp
ki bo cóp lô
kim anh chi chỉ cương cải cổ giai giao hoàn khuyết khôi kinh ngân phong phượng quan sang thanh thượng tinh tiêm tiền tuyến đan đồng
kinh cụ dinh doanh khuyết kì kệ luân lí phong quyền quốc sư sợ sử thành thánh tiêu truyện tuyến tài viện vĩ địa động đời
kiêm bị nhiệm tính
kiên chí cường dũng gan nghị nhẫn trinh trung tâm tín
kiêng cữ dè kị nể sợ
kiêu binh hãnh kì xa
kiếm chuyện cung cớ khách lời ăn
kiến bò càng cánh cỏ gió giải giảng hiệu lính lập lửa mật quốc thiết thợ trúc tạo tập vàng văn vống đen điền đỏ
kiếp người sau trước
kiết cú lị xác
kiếu từ
kiềm kế thúc thổ tính tỏa
kiền khôn kiền
kiềng mặt
kiều bào cư dân hối
kiểm chứng lâm nghiệm ngân nhận thảo tu định
kiểu chính dáng hãnh hình táng
kiệm lời
kiện cáo hàng khang nhi tì tướng tụng
kiệt cùng lực tác
kè cặp kè nhè
kèm cặp nhèm theo
kèn co hiệu kẹt trống đôi
kèo cò
ké né
kém cạnh cỏi hèn mắt sức tai vế ăn đi đói
kén chồng vợ
kéo bộ co cờ dài lê theo
két bạc dầu
kê biên cứu gian giao khai kích môn úm đơn
kênh mặt sáng đào
kêu ca van
kì an binh bo bí bộ chay công cùng cạch cọ cọm cục cựu diệu duyên dư dị giông hào hình hạm hạn họp hữu khu khôi kèo lân lão lí lương lạ mưu mục nam nghỉ ngộ nham nhông phiếu phùng quan quái quản quặc thi thú thật thị thủ thủy thực trung tài tình tích tướng tập vĩ vọng xí yên án đà đài đảo đồng ảo
kìm chân cặp
kí chú chủ cóp giam giả gửi hiệu họa kết lô lục ngụ nhận ninh pháp quĩ sinh sự thác táng tên túc tắt tự vãng âm ức
kích cỡ hoạt tấc tố động
kín hơi nhiệm đáo
kính báo chuộng chúc cẩn cận cố cổ mát nể phục thăm thưa trình trắng trọng tặng viễn yêu ảnh
kíp nổ
kĩ càng lưỡng nghệ năng nữ sư thuật trị tính viện xảo
kẹo nha đắng
kẹt cứng
kẻ chợ cướp cả cắp dưới gian già giờ khác khó nể nứt quê sĩ thù trộm vạch ô địch
kẻm nhẻm
kẽ hở ngạch nách nẻ nứt răng tóc
kẽm gai
kẽo kẹt
kế chân chí cận hiền mẫu nghiệp nhiệm phụ sách thiếp thất thế thừa tiếp toán truyền tập tục tự vị đó đến
kếch sù xù
kết bè bông băng bạn cuộc cấu cục duyên dính dư giao hôn hạch hạt hối hợp khối liên liểu liễu mạc nghĩa nguyền ngãi nạp nối oán thái thân thù thúc tinh toán tràng tóc tầng tội tụ tục tủa từ xã án đoàn đôi đọng ước
kề cà cận rề
kềm chế cặp lòng
kể chi chuyện công cả gì hạnh lại lể ra trên tội từ đà
kệ kinh nệ thây xác
kỉ cương luật lục nguyên niệm phần vật yếu
kị binh khí màu mã nhật nước nắng sĩ
kịch bản chủng câm cương mục ngắn nói phát thơ trường tính
kịp thì
la bàn coóc cà dơn hán hét kinh liếm liệt làng lối mắng rày rầy sát tinh trời ve ó đà đơn
lai dai kinh láng nguyên thế tạp tỉnh
lam chướng khí làm lũ nham đồng
lan bướm can hài man nhai quạt quế thông truyền tràn trùng tỏa đất
lang bạt lảng quân trung trắng y đạo
lanh lánh lảnh lẹ lợi tô
lao công cải dịch hạch khổ kê lung lí lực màn móc nhao phiền tâm tù tư vụ xao đao đầu động
lau hau
lay chuyển nhay động
le le lé lói te
len chân dạ lỏi mình
leo dây
li biệt bì bôi dị e giác gián giáo hôn hương hợp khai kì lai tao thi thân ti tán tâm tô
linh chi cảm diệu dư hoạt kiện lỉnh lợi mục nghiệm sàng tinh tính vị xa đan đinh đình đơn động
liêm chính phóng
liên bộ can chi danh doanh gia hoan hoàn hệ hồi hợp kết liến minh phòng quân thanh tiếp tỉnh tịch từ vận xã đoàn đài đái đội đới
liêu hữu thuộc xiêu
liếc mắt
liếm láp môi
liếu điếu
liền liền
liều liệu lĩnh lượng mình mạng
liễu bồ rủ
liệt bại cường cử dương giường in kê nữ sĩ thánh truyện
liệu chừng hồn lí pháp
lo lắng nghĩ phiền sợ tính xa
loai choai ngoai nhoai
loan báo giá phòng phượng xa
loi choi ngoi nhoi thoi
lon ton xon
long bào cung giá lanh nhan nhãn sàng thần thể tong trọng tu vân vương xa án đong đình
loài người
loăn quăn
loại biệt bỏ hình thể trừ từ
loạn dâm li luân quân thần thị trí tạng xạ đả
lui binh
lung linh lăng tung
luyên thuyên
luyện binh thi tinh tập từ đan đạt
luân canh hồi lí lưu lạc phiên tai thường
luôn thể tiện
luông luốc tuồng
luấn quấn
luẩn quẩn
luận bàn chiến chứng công cương cứ giả giải lí nghĩa thuyết tội văn án điểm điệu đoán đề
luật gia hình học hộ khoa lệ rừng sư thơ
luống cuống cày những tuổi
luồn lỏi
luồng lạch điện
là hơi là lượt lạ ngà sà vì đà
làm biếng bài bàm bàn bé bạn bậy bằng bếp bộ cao chay chi chiêm cho chủ chứng cái công cơm cảnh cỏ cỗ duyên dáng dâu dấu dầm dịu dữ già giàu giá giúp giả giấy giặc gái gì gương hàng hư hại hỏng khoán khách khó khổ kiêu kiểng kiểu kêu liều loạn lành lông lơ lương lại lạnh lẽ lễ lợi lụng ma mai màu mùa mướn mẫu mắm mối mồi ngơ người nhàm nhàu nhục nhụt nên nũng nương oai phiền phách phép phúc phản quan quen quà ra reo ruộng rầy rẫy rẽ rể rối sao theo thinh thuê thuốc thân thầy thịt tin tiền tiệc toáng trai trò tròn tình tôi tường tổ tội tới vì vườn vầy vậy xong xằng ăn đau điệu đĩ đầu đỏm đồng đổ ơn ải ẩu ồn
làn làn sóng thảm điệu
làng xã
lành da dạ hanh lạnh tính
lào phào quào thào xào
làu thông
lá buồm bài bánh bắc chét chắn cải cẩm cờ dong dứa gan giấp guồng khôi kim kèm kép kính lay lách lược lảu lẩu lốt mía móng mĩa mạ mầm mặt mọng ngón ngọn nhãn noãn náng rộng sen sách sắn thăm thắm tọa vai áo đài đơn
lác mắt đác
lán trại
lánh mình mặt xa
láo liên liếng lếu nháo quáo toét xược
láp nháp
lát ti
láu cá lỉnh
lâm bạ bệnh bịnh bồn chung chính dâm học khẩn li luật nghiệp nguy nạn phần râm sinh sàng sơn sản sự thâm thời trường trận tuyền tặc viên
lân bang bàng cận gia la lí quang quốc tinh tuất
lâng lâng
lâu dài năm đài đời
lây dây nhiễm nhây truyền
lã chã
lãn công
lãng du trí tử đãng
lãnh binh cung cảm hội nguyên sự thổ tụ đại đạm địa
lão bà bộc dê gia giáo hóa hủ khoa luyện làng mưu mẫu ngốc nhiêu nông quyền suy sư thành thân thần thị thực trượng ông
lè bè lè lẹ nhè tè xè
lé mạy xẹ
lém lỉnh
léo hánh
lép xép xẹp
lê dân dương la lết minh mê nê thê thứ
lên bộ bờ chân chức cân cò da dây giá hơi mặt trang án đinh đạn đồng
lênh láng
lì lì lợm xì
lìa đời
lí do dịch giải hào hóa hương luận láu lắc lẽ lịch ngư nhí ra số sự thuyết thú trí trưởng tài tí tính tưởng ưng
lính cơ dõng dù lệ thú tráng tập
lò cò cừ
lòe đời
lòi dom họng ruột tiền tói xỉ đuôi
lòn bon sòn trôn
lòng dân dòng dạ khòng nhân tham thành thòng thương tin tong trắng đào đất
lóa mắt
lóng cóng lánh
lót dạ
lô hội
lôi cuốn công kéo long thôi đình đả
lông cặm mình nhung theo tơ vũ đất
lõa thể
lõi đời
lõng thõng
lù xù đù
lùn tè
lùng bắt nhùng tùng
lú lấp
lúa giậm nổi thu tẻ
lúc lắc lỉu nhúc nãy đó
lún sâu
lút đầu
lăm chăm le lăm lẳm nhăm tăm xăm
lăn bánh chiêng cù cổ kềnh lóc lưng lộn phăn quay queo tay tăn xả đùng đường
lăng kính tiêu trì tẩm
lĩnh binh giáo hội trưng ý
lũ lĩ
lũng đoạn
lũy cọc giảm thừa tiến tích
lơ lửng thơ đãng
lơi là lả lỏng
lơn lớn tơn xơn
lư hương
lưa thưa
lưng chừng lửng tròng tưng
lưu ban chuyển danh dân giam hành không li lãng nhiệm thông truyền tán tâm tệ ý đày đãng động
lươn ngắn
lương bổng duyên dân hướng khoán khô lậu năng thiện thảo thực tri tâm tướng y đống
lưới tình đạn
lướng vướng
lướt ván
lười lĩnh
lường gạt đảo
lưỡi hổ lê đòng
lưỡng bội chiết chất cư cực diện hình hợp lự nghi phân quyền thê tiêm tiện toàn tính tự viện
lược bí bỏ dày sưa sử thao thưa thảo
lượng cá cả giác hình mưa sức thứ tình tử
lạ gì hoắc kì lùng lẫm miệng mắt mặt nhà tai thường đời
lạc hướng hầu hậu lối nghiệp nhân quan quyên quyền thành thú thổ tiên viên vận điệu đà đàn đề đệ
lại bộ cái mặt mục người nhà
lạm bàn bổ dụng phát quyền sát thu tiêu
lạnh cóng dạ giá lùng người
lạo thảo xạo
lạp xường xưởng
lạy lục van
lả lơi lướt tả
lảm nhảm
lảng lảng tai tránh trí
lảnh lói lảnh
lảo đảo
lảu thông
lảy cò
lấc xấc
lấm chấm lem láp lét mình tấm
lấn bước bấn chiếm cấn lướt lối quấn sân áp át
lấp liếm loáng lánh láy ló lóa lóe lú lửng xấp
lất phất
lấu cỏ
lấy chồng cung có công cắp cớ hướng làm lẽ lệ lời mất nê vợ
lầm bầm dầm lì lũi lạc lầm lẫn lỗi lội lộn lỡ lụi rầm than đường
lần chần hồi khân lượt lần lữa mò mòn thần
lầu trang
lầy lội nhầy
lẩm bẩm cẩm dẩm nhẩm
lẩn khuất lút mình mẩn mặt quất quẩn thẩn tránh trốn vào vẩn
lẫm chẫm cẫm liệt lẫm
lẫn cẫn hình lộn màu nhau quẫn tiếng
lẫy lừng đẫy
lận đận
lập bập chí công cập dị giá hiến hạ hội khắc kế luận là lòe lờ mưu nghiêm nghiệp ngôn pháp phương qui quần quốc thu thân thể thứ trình tâm tức tự xuân đàn đông ấp
lật bật mặt phật đật
lậy lục
lắc lê đầu
lắm chuyện lắm mồm tiền trò điều
lắng tai đắng đọng
lắp bắp ghép lại ráp xắp đít đặt
lắt mắt
lằm bằm lằm lặm
lẳng lặng
lẵng đẵng
lặc lè
lặn hụp lội ngụp
lặng câm dần lặng lẽ người thinh trang trắng tờ yên
lặp bặp lại
lẹ làng
lẹm cằm
lẹp xẹp
lẻ bạn bộ loi nhẻ tẻ đôi
lẽ hằng mọn nào phải ra sống thường
lếch thếch
lề luật mề rề thói đường
lều chõng quán
lễ bái bộ ca cưới giáo hỏi hội lạt lộc lớn mạo mễ nghi nghĩa phép phục sinh tang thăm thức tiết trọng tân tết tục vật đài đường độ
lệ bộ dân khệ luật ngoại ngôn nông phí quyên sử thuộc đương
lệch lạc pha trục tâm
lệnh chỉ cấm doãn lang nghiêm tiễn truyền từ
lỉnh kỉnh
lị sở
lịch lãm pháp sử sự trình đại
lọ nồi
lọc lõi trong
lọi xương
lọn nghĩa
lọt tai
lỏa tỏa
lỏn lẻn
lỏng chỏng khỏng
lố lăng lỉnh
lối chừng lang lăng ra sống thoát vào xóm đi
lốn nhốn
lồi cầu củ lõm lồi trôn
lồn lột
lồng bàn cồng kính mức ấp
lổn ngổn nhổn
lổng chổng
lỗ bi bì bộ chẩm cống danh rò tai thở đáo
lỗi hẹn in lạc lầm thì thời điệu đạo
lộ chuyện hầu phí sáng trình
lộc bình nhung vừng
lộn bậy chồng cổ gan giống kiếp lại lạo máu mí mề mửa ngược nhào nhèo nhộn phèo ruột sòng tiết tròng xộn ẩu
lộng hành quyền
lột da truồng vỏ xác
lớ rớ
lớn bồng bổng gan lao lên miệng mạnh phổng tiếng tuổi tướng tớn vồng xớn
lớp lang
lờ khờ lững rờ vờ
lời bạt chúc giải hứa khai khen khuyên lãi lẽ lỗ nói thề tựa văn
lờn bơn lợt mặt vờn
lở lói tích
lởn vởn
lỡ cơ cỡ làng lầm lời thì thời vận
lợi danh dân hại khí khẩu kỉ lộc mật nhuận niệu quyền suất sữa thế tiểu tức điểm
lợn biển bột cà cấn cỏ cợn dái gạo hôi hạch lòi mạ nái nước rừng sề sữa thịt vòi ỉ ỷ
lụa đậu
lục bát bì bình bảo bộ bội bục chiến cườm cục diện dụng giác khoa lâm lăng lạc lạo lọi lộ nghệ phủ quân soát soạn súc sục sự tặc tỉnh tục vấn vị xì đạo địa đục ục
lụn đời
lụng nhụng
lụt lội
lủng củng lẳng
lứa đôi
lừ thừ đừ
lừa dối đảo
lừng chừng danh lững
lử thử đử
lửa binh hương hận tình đạn
lửng dạ
lữ du hành khách quán thứ trưởng xá đoàn
lững chững
lực cản dịch học kí kế lưỡng nâng sĩ điền
lựu đạn
ma cô cỏ da giáo két lanh lực phương quỉ vương đạo
mai danh dong gầm hoa hậu kia mái mỉa mối mốt một ngày phục rầy sau trúc táng vàng đây
man dại mát rợ vàn
mang bành bệnh chủng cá danh gió lại lụy mang máng mể nặng nợ ra râu rô sang tai tang tiếng tên tấm tội điều đậm ơn
manh giông mún mối nha tràng tâm động
mao dẫn quản
mau chóng hạt lẹ mau miệng mắn mồm tay
may mà mắn mặc ra rủi sao sẵn thay vá ô đo đời
me don xừ
men huyền sứ theo trong tình
mi mắt nơ
minh châu chủ chứng công dương giải hương họa khí linh mông mạc mẫn nguyệt ngọc oan phủ quân quản thệ tinh tra triết tâm văn xác xét điều định đức ước
miên hành
miếng ăn
miếu hiệu võ vũ
miền nam trung
miễn chấp chức cưỡng giảm lễ nghị nhiễm nhiệm phí sai thứ trách tố xá
miệng thế ăn
miệt thị
mo cau nang rát then
moi móc ruột óc
mon men
mong mỏi đợi
moóc chê
mua bán cái danh dâm họ lẻ mặt việc
mung lung
muôn dân dặm một ngàn năm phần sự trùng vàn vạn đời
muông thú
muối biển mặt tiêu trường vừng ăn
muốn vàn
muỗi vằn
muộn chồng
mà chi cả lị thôi
mài dũa giũa miệt mòn mại nhẵn nhọn sắc
màn hình quần the trướng đôi đơn ảnh
màng bào bụng cứng kính kết lưới màng mạch mềm nháy nhĩ nhầy nhện não phổi sụn tai tang trinh võng xương óc ối
mành mành thánh tương
mào tinh đầu
màu bột cờ da dầu ghi hồ keo mè mẽ mỡ nhiệm nước phấn sắc
mày hoa liễu mò mặt ngài râu tao trắng đay
má phấn đào
mác thong vàm vát xít
mách bảo mối
mái bằng che chèo chìa dầm gianh gà hiên hắt mái ngói nhà nhì nhô rạ tai tây tóc tôn đua đầu đẩy đẻ đốc ấm ấp
mán xá đỉa
máng cỏ xối
mánh khóe lới mung
mát da dạ lành mắt mặt tính xa
máu cam chó cá dê ghen gà huyết khô lạnh lửa me mê mặt mủ nóng què tham thịt trắng xương
máy bay bào bơm chém chủ chữ cày cái cán cấy cắt doa dát dò dệt giũa giặt gấp gặt hàn hát húc in khoan khâu kéo láng lượn lạnh lửa may miệng mó móc mắt nghe nói nước nổ phay quét tay thường tiện tính xay xúc xới điện đào đập đẻ đệm ảnh ủi
mâm bát chân cặp vỉ
mâu thuẫn
mây bạc dông khói mù mưa nước rồng song ti tre trắng tần xanh
mã binh cân hiệu hồi lực phu số thượng tiền tích tù vĩ đao đề
mãi dâm lộ mãi
mãn hạn kinh kì nguyện nhiệm phục tang tính ý đại địa đời
mãng bào cầu xà
mãnh cầm hổ liệt lực thú tướng
mèo cá
méo mặt
mét hệ khối vuông
mê cung cuồng li sảng tân tín đạo đắm
mì chính thánh
mình mẩy vàng
mí mắt
mía chi de lam tơ
mít dai dại mật tinh đặc
mò gái mò mẫm trắng đỏ
mòn mỏi
mòng biển két
mó máy tay
móc nối đôi đơn
món canh hàng thi tóc võ ăn
mô bào bì bạc hình học hồ phạm phật phỏng thức tê típ tô tơ tả đun đéc
môi giới hóa nhân sinh
môn bài hạ học khách mi nước phiệt phong phái phòng sinh vị đệ đồ
mông lung
mõ tòa
mù chữ khơi
mùa hanh hè khô lạnh thi thu vụ đông
mùi hôi thối vị
mùng quân
múa võ
măng chua cụt khô le non rô sét sông sữa tây tô tơ tươi đa đá đô
mĩ cảm kí lệ nhân phẩm quan từ tự viện vị ý
mũ nồi
mũi dãi tiêm đất
mơ hồ lông màng mòng mơ mẩn mộng ngủ tưởng ước
mơn man mởn trớn
mưa bão dông dầm nguồn nắng đá
mưu chước cơ cầu hại kế loạn lược lợi mô mẹo phản sinh sách sát sĩ sự toan trí tính đồ
mươi lăm
mướp hương đắng
mướt mát
mười lăm
mượn cớ
mạc nối treo
mạch dội kí nha sầu văn động
mại bản dâm
mạn thuyền thượng tính đàm
mạng bạc chung hệ lưới lịnh mỡ nhện sườn
mạnh bạo cánh dạn dần giỏi hạ khỏe miệng mẽ mồm tay thu xuân đông
mạo danh nhận từ
mạt kì phục thế vận đời
mạy châu lay tèo
mả bố
mải miết mê mốt vui
mảng cầu vui
mảnh bát cộng dẻ ghép khảnh mai tiên tình tước vỏ vỡ vụn đạn đất
mảy may
mấn trắng
mất chi công cắp dạy giá kinh lấm mát mật mặt tiêu tong trinh trí trắng tích tăm xác ăn
mấu chốt lồi
mấy ai chốc hơi hột khi lâu lăm mươi nao nả nỗi thuở đời
mầm phôi
mần thinh ăn
mầu mè mẽ mỡ nhiệm sắc
mầy mò
mẩm dạ
mẫn cán cảm tiệp
mẫu biểu giáo gốc hậu hệ mã mực nghi quyền quán quốc số ta thân thức tây tính tử tự vật âm đơn
mật báo chỉ công cứ danh dụ hiệu kế thám thư tiếp vụ đàm
mậu dịch
mắc bẫy bận coọc cười cạn cọc cỡ cửi dịch kẹt lận lỗi lỡm lừa màn míu mưu mỏ mớ mớp mứu nghẽn nàn nạn nợ phải việc xương áo
mắm cá cái môi
mắn đẻ
mắng chửi mỏ nhiếc
mắt bão cá kính thần vọ đơn
mằn thắn
mặc cả cảm dù dầu giời khách kệ lòng may nhiên niệm sức thây tình tưởng xác ý
mặn mòi nồng tình
mặt chữ cân dày khác kính nhẫn nặng phấn số tiền trăng trắng đáy đất
mẹ chồng cu dàu dầu già kế vợ
mẹo luật mực
mến chuộng phục thương yêu
mề đay
mềm lưng môi yếu
mệnh chung cung căn danh giá hệ một phụ số đề
mệt mỏi xác
mị dân
mọi khi ngày rợ
mọt dân già xác
mỏ bao bạc chặn cặp hàn hạc khoét lết neo nhác nhát quạ vàng vịt ác
mỏi miệng mòn mắt mệt mồm nhừ rời
mỏng dính môi tai tang
mố cầu
mối giường giềng hàng lái mai manh mọt quân thợ tình
mống mắt
mồ cha côi hóng hôi ma mả
mồi chài
mồn một
mồng quân
mổ cò moi xác xẻ
mỗi một tội
mộ bi bia binh chí danh giả phu phần tiếng táng xuân đạo địa
mộc bản già hương thông tinh tuyền tặc tồn đạc
mộng du sự thức tinh
một chạp chặp dạo hơi lúc lời mình mặt mức mực nơi số thú thể thời tí vài đôi đằng đời
mớ bái đời
mới cứng hay lạ mẻ nguyên phải rồi tinh toanh đây đó đấy đầu
mớm cung lời trống
mớn nước
mờ lỡ mịt mờ nhạt sáng tối ám đục ơ ảo
mời chào cơm lơi mọc rơi
mở bát bảy cờ cửa hàng mang miệng màn mào máy mắt mặt ra rộng thầu tiệc toang tung đường đầu
mởn mơ
mỡ bò chài cái giắt gà gàu khổ lá màng màu máy nây nước phần sa
mụ gia
mục dân kỉnh lục phu sư tiền trường từ tử đông đồng
mủ thối
mừng cuống công rỡ thầm
mửa mật
mực nang phủ thẻ
na tri
nai lưng nịt
nam bình bộ châm giao kha nhân phong phục quan sử thương tiến trang trung tính tử vô
nan du giải hoa hóa quạt trị y
nang hóa
nanh sấu
nay kính mai thư
ne nét
nem bì
neo bấn người đơn
nga văn
ngan ngán ngát
ngang chướng cung dạ giá lưng mặt nối phè tai tàng tầm vai
ngao du ngán
ngay cả lành lưng mặt ngắn thảo tình
nghe chừng hơi lời nói ra theo tin tăm đâu đồn
nghi binh dung dụ gia hoặc kị lễ môn nan nghĩa ngoe ngút ngại ngờ thức tiết trang trượng tình vấn vệ án
nghinh giá phong tiếp tân tống đón
nghiêm chính chỉnh cách cấm cẩn huấn hàn khắc khốc lâu lệnh mật nghị ngặt nhặt phòng phụ sư trang trị trọng từ đường
nghiêng mình tai
nghiến rứt
nghiễm nhiên
nghiệm hình pháp số thu thực đúng
nghiệp báo chướng chủ căn duyên dĩ dư nho đoàn
nghè bô
nghèo hèn khó khổ ngặt nàn rớt túng xác xơ đói
nghé mắt
nghê kình thường
nghênh giá phong tiếp tân tống đón
nghìn dặm năm thu trùng
nghí ngoáy ngởn
nghĩ bụng lại ngợi quẩn ra suy thái thầm
nghĩa binh cử kì lí phụ quyên quân thương thục trang tình tố tử vị vụ đệ địa
nghẹn lời đòng
nghẹt thở
nghếch mắt
nghề khơi nghiệp phụ võ văn đời
nghển cổ
nghệ nghiệp nhân phẩm
nghỉ chân hè hưu lễ mát ngơi năm phép tay trưa việc đông đẻ ốm
nghị gật hòa luận lực sĩ sự trình trường trưởng tội viên viện án
nghịch biến biện chuyển chứng lí mắt phong tai thù thường thần tinh tặc tử ý đảng đảo đề
ngoa dụ truyền
ngoan cường cố đạo
ngon hơ lành mắt ăn
ngoài cùng da khơi lề mặt ra tai
ngoái cổ đầu
ngoéo chân
ngoại biên bối công cảm cỡ gia giao giả hiện hoạn hình hương hạn hối lệ lực nhân phạm phụ quan quốc suy thành thương thẩm thận thị tiếp trưởng tâm tình tông tệ tỉ tỉnh vi viện văn vụ đạo động
ngoạn mục
ngoảnh mặt đầu
ngoặc vuông đơn
ngu dân dại dốt huynh hèn muội ngơ ngốc phu phụ si thần tối xuẩn ý đần độn
nguy biến cơ cấp
nguyên bản bị canh chất chủ chủng cáo cư cảo cớ cứ do dạng giá hình khai lai liệu là lành lão lí lượng mẫu ngân ngữ nhung niên phát quán sinh soái súy sơ thủ thủy tiêu trạng tác tố tội tử vì văn vẹn vị xi âm đán đơn đại ủy
nguyền rủa
nguyện vọng ước
nguyệt cung cầm kị phí quí thực tận
nguôi nguôi
nguồi nguội
nguồn sáng tin đào
nguội lạnh
ngàn dặm mây ngạt năm thu trùng vàng xưa đời
ngành trưởng
ngày chí công hội kị lành lễ một phân sau thường trước đàng đản
ngán ngao ngẩm nỗi
ngát lừng
ngâm giấm thơ
ngân hoa hà hàng hán hôn khoản khố nga ngấn ngất phiếu quĩ tiền tuyến
ngây dại mặt người thơ
ngã giá lẽ quị sấp tư xệp
ngòi nổ
ngóc đầu
ngói bò
ngón bật chân cái nhẫn
ngóng tin trông đợi
ngót dạ
ngô công đồng
ngôi nhà thứ vị
ngôn hành luận từ
ngông cuồng
ngõ hầu
ngù ngờ
ngùi thương
ngú ngớ
ngút ngàn
ngăm đe
ngăn chận chặn cách cản cấm kéo mặn ngắn ngắt ngừa nắp rào rút trở đón
ngũ bá bội cung cúng cốc giác giới hành hình kim kinh liên luân ngôn phân phúc phẩm quan quả sắc sự thường thập trưởng tuần tạng tử vị âm đoản đại
ngơ ngẩn ngẫn
ngư cụ dân gia học hộ long loại lôi nghiệp nhàn phủ thôn thủy tiều trường tất ông
ngưa ngứa
ngưng hơi kết tụ đọng
ngưu đậu
ngước mắt
người chứng cá già hầu kinh làm mình người nhà thân thương thường thượng thợ tình yêu đời
ngưỡng trông
ngược dòng mắt đãi đời
ngượng mặt
ngạch trật
ngại khó lời ngần
ngạn ngôn ngữ
ngạo đời
ngạt hơi thở
ngả cỗ lưng mục người rạ theo đầu
ngải đắng
ngảnh cổ mặt
ngấc đầu
ngấm đòn
ngấn lệ
ngần ngại ngật ngừ nào này
ngẩn mặt ngơ người
ngẩng mặt đầu
ngẫm nghĩ
ngẫu hợp lực đề
ngậm câm hơi tăm
ngận hương
ngập mắt mặt đầu
ngắn gọn hơi hạn hủn ngủi ngủn tủn
ngắt lời
ngằn ngặt
ngặt vì
ngọ báo
ngọc bội chỉ giai giá hoàn hành thể thỏ thực tỉ
ngọn cỏ cờ giáo nguồn thỏ
ngỏ lời ý
ngỏm dậy
ngỏng cổ
ngốt người
ngồi dai dậy không lê lì thừ tù xệp đồng
ngộ biến biện cảm hội nhận đạo
ngớ ngẩn
ngớt lời
ngờ ngẫn đâu
ngợi ca khen
ngợp mắt
ngụ cư ngôn tình ý đình
ngục hình quan tù
ngụp đầu
ngụy binh biện kế quyền quân sứ trang tác vận đạo
ngủ dậy gà gật gục hoang hè khì lang lịm mê nghê ngon ngày ngáy nhè nhờ quên rũ say thiếp trưa trọ đông đậu đỗ
ngủn ngẳn
ngứa gan miệng mắt mồm nghề ngáy nọc sần tai tay tiết đít
ngừng bắn
ngửa nghiêng tay trông
ngửng mặt
ngữ cảnh hệ học khí liệu nghĩa ngôn pháp tộc văn vị vựng âm điệu đoạn
ngự bút chế giá hàn lãm phê phòng sử thiện tiền trị uyển y đệ
ngựa bạch chứng cái câu gỗ hồng nghẽo người thồ trâu trời tía vằn xe ô
ngực sau trước
nha cam lệ nhẩn phiến
nhan nhản sắc đề
nhang khói
nhanh chai chóng gọn lẹ mắt nhách nhánh nhạy nhảnh nhảu nhẩu nhẹ nhẹn tay trí
nhay nhay nháy
nhi tính đồng
nhiên hậu
nhiêu khê nam
nhiếp chính ảnh
nhiều bên chuyện chân lời nhõi nhặn tiền
nhiểu chuyện
nhiễm bẩn bệnh bịnh khuẩn lạnh mặn sắc thể trùng từ xạ điện độc
nhiễu chuyện hại loạn nhương phiền sự xạ
nhiệm chức kì mầu mệnh nhặt sở tử
nhiệt biểu cơ giai kế lí lực nghiệm năng phân quyển thành thán tâm tình từ đái đới
nho gia giáo giả lâm nhã phong
nhu phí quyền yếu đạo động
nhung kẻ lụa mao mạc nhúc nhăng não phục vải y yên
nhuyễn thể
nhuần nhã
nhuận tràng trường
nhuệ binh
nhuốc nha
nhà binh báo bạt chung chồng cái có dòng giai giam giáo huyên hội kho khách khó kính lang ngươi nhã nòi nông quan sư tang thơ thương thổ thờ tiêu tranh trong trường tu táng tông tù tơ tư tầng tắm tổ việc văn vợ xác ăn đoan đá đám đòn
nhàm chán tai
nhàn cư du hạ hứng lãm nhã nhạt rỗi tản đàm
nhác nhớm nhớn qua thấy trông
nhát búa gan gái gừng đòn
nháy mắt nháy
nhân bản chính chúng chủng chứng cách công danh duyên dạng dịp dục gian giả giống hoàn huynh huệ hình hòa hóa hậu họa khẩu kiệt loại luân mãn mạng mệnh mối nghì nghĩa ngã ngãi ngôn nhượng nhẩn phẩm quyền quả quần sinh suất sâm sĩ sư số thân thê thế thể thọ tiện trung trần trắc tài tâm tình tính tạo từ tử vì văn vật vị ái đinh đạo đức ảnh
nhây nhây
nhã dụ giám nhặn thú tập ý
nhãn cầu giới hiệu hương khoa kính lồng lực nước quan quang thức tiêu tiền trùng trơ trường tuyến viêm vở áp
nhãng tai trí
nhìn chung nhận nổi
nhí nháy
nhím biển
nhóm chức họp trưởng viên
nhón chân
nhùng nhằng
nhún chân mình nhảy nhẩy nhẳn vai
nhúng máu nhúc tay
nhăn mày mặt nheo nhíu nhó nhúm nhẳn nhẵn nhở răng
nhĩ châm mục
nhũ bộ danh hương đá
nhũn nhặn
nhũng lạm nhẵng nhẽo
nhơ bẩn danh đời
như cũ không nguyện sau thường thế thể tờ ý
nhưng mà nháo nhức
nhường bao lời
nhược cơ tiểu trương
nhượng bộ địa
nhạc công cảnh cụ gia hiệu hát khí khúc kịch luật lí lễ mẫu nhe nhẹ phẩm phổ phụ phủ rốc sĩ sư sống trưởng tính từ viện vàng âm điệu đội
nhạn tín
nhạo đời
nhạt hoét miệng nhòa nhùng nhẽo phai phèo thếch
nhả tơ
nhảy bô bổ cái dài dây dù phắt xa đầm
nhấc bổng que
nhấm nháy nhẳn
nhấn chìm
nhấp giọng nhem nhoáng nhánh nháy nhính nhô nhỉnh nhỏm nhố nhổm nhứ
nhất cử diện giáp hạng loạt luật là lãm mực nguyên ngôn nhất phẩm quyết quán sinh thiết thì thần thể thống thời trí tâm tề đán đẳng định
nhần nhận nhị
nhầy nhầy nhẫy nhậy
nhẩn nha
nhẫn cưới mặt nhịn nhục nại quấn tâm
nhậm chức
nhận biết chân chìm cảm dạng lãnh lỗi lớp lời mạng mặt nhị ra rõ thấy thầu thực tội việc vơ vờ
nhập bọn cuộc cư cảng cảnh cốt cục diệu gia học hội khẩu liệu lí lậu môn ngoại ngũ nhoàng nhoạng nhèm nhòa nhòe nhằng nội quan quĩ siêu thanh tháp thân thế tràng trường tâm tịch vai viện đề định
nhật báo dạ dụng hoa khuê kì kí kế lệnh nguyệt nẻo quang quì thực trình tâm tụng xạ đường động ấn
nhắc chừng lại nhu nhỏm nhở nhủ vở
nhắm chừng hướng mắt
nhắn bảo gửi nhe nhủ tin tìm
nhắp mắt nháp
nhằm lúc
nhẵn bóng cấc lì mặt nhụi quẹn thín túi
nhặm le lẹ mắt
nhặng bộ
nhặt khoan nhạnh thưa
nhẹ dạ lời mình nợ tình tính việc
nhẽ đâu
nhếch môi
nhện nhà
nhị cái nguyên phân phẩm thể thức trùng tâm
nhịn lời thua đói
nhịp điệu
nhọ mặt nồi
nhọc mình nhằn thân
nhọn hoắt
nhỏ dãi dại người nhắn thó to tí yếu
nhồi sọ
nhổ bão cỏ
nhớ chừng lời nhung nhà ra thương đời
nhớt kế
nhờ có
nhởn nha
nhỡ lời ra thì thời
nhỡn tiền
nhục cảm hình nhã nhằn thể
nhụng nhịu
nhụt chí
nhủ bảo
nhủn người nhẳn
nhủng nhẳng
nhức đầu
nhừ tử đòn
nhửng nhưng
những ai là như tưởng
nhựa dầu két nguyên thông
nhựt trình
ni cô sư trưởng tơ
ninh gia ních
niêm chì luật phong
niên biểu bạ canh giám hiệu hoa hạn học khoản khóa kim kỉ lịch thiếu vụ xỉ đại
niêu biểu thiếu
niết bàn đài
niềm nở thương tin
niệm kinh phật
niệu quản đạo
no nê đủ
noi gương theo
non bộ dạ dại yếu yểu
nong nóng
noãn bào
nuôi bộ nấng trồng tầm
nuốt chửng hận lời trộng trửng
nài bao chi kêu nỉ xin ép
nàng dâu hương hầu thơ tiên
nào dè dễ đâu
này này nọ
nái sề sữa
náo nhiệt động
nát bàn
náu mình mặt
nân nân nấn
nâng bậc cấp cốc dậy giá giấc niu đỡ
nâu trắng
nây buồng nây
não bạt bộ chúng cân lực nhân nề sau trước tâm
nãy giờ
ném biên đĩa
nén cà
nét bút chải chấm chữ mác mặt ngang ngài phóng sổ vẽ
nên chi danh người nỗi thân thơ
nêu bật gương
nình nịch
nín bặt lặng thinh
nóc hờ nhà
nói bộ chi chung chuyện chòng chặn chữ càn cứng dai dối hộ hớ khó không lí lảng lầm lắp lối lửng mát năng ra rõ sai sảng thầm trạng trắng trống trổng vợ vụng xa điêu đổng
nón cụ dấu
nóng hổi mắt mặt sáng tính ăn đầu
nô lệ thần tì
nôn nóng
nông chính cạn cụ dân gia hộ hội lâm nhàn nô nổi nỗi phu phẩm sờ tang trang trường vận vụ
nõ điếu
núm vú
núng thế
năm hạn một mới năm trường
năn nỉ
năng học khiếu lượng nổ
nơi nơi nới
nương mình theo thân tử
nước bài bí bóng bọt cam canh chanh chè chín chạt chấm cái cất cốt cờ cứng da dãi dùng dương dừa giải gạo hai hoa hàng hãm khoáng kiệu loạn lã lèo lên lũ lạnh lọc lớn lợ lửa miếng màu máy mây mô mũi mưa mắm mắt mặn mẹ mềm ngoài ngầm ngọt nhà non nôi nặng phép ròng rông rút rặc sơn sạch thuốc thánh thải thủy tiểu trà trước trắng tóc uống vàng vôi vối xuýt xuống xáo xốt ép ót ăn đá đái đôi đại độc đời đứng ốc ối
nạ dòng
nại chứng
nạn dân nhân
nạo thai tiền
nạp thái đạn
nạt nộ
nản chí lòng
nảy lửa mầm nòi nở ra sinh tài
nấc nở
nấm cũ da hương rạ đất
nấn ná
nấu trắng ăn
nần nẫn
nẩy mực nở
nẫng nhẹ
nắc nẻ
nắm bắt cổ vững đấm đất
nắn bóp gân khớp lưng nót xương điện
nắng gắt hanh hạn mưa mới nôi oi quái ráo sương
nằm co dài không lì nơi sấp viện vùng
nằn lưng nèo nì
nằng nặc nặng
nặc danh nô
nặn chuyện óc
nặng bụng cân căn gánh hơi hột kí lãi lòng lời mình mùi mặt nghiệp nhẹ nhọc nợ tai tay thề trĩu trịch tình vía è đầu
nếm đòn
nếp cái cũ cẩm nhà nhăn tẻ tử
nết na
nếu cần không thế
nề hà nếp
nền tảng
nể lòng lời mặt nả sợ trọng vì
nệ cổ
nịch tử
nịnh bợ hót mặt nót nọt thần tính đầm
nịt vú
nọc cổ
nỏ lẹ nang
nối dài dòng dõi khố kết liền lời nghiệp sau thơ tiếp điêu
nốt ngân trắng
nồi chưng chỉ hơi đáy đình
nồng hậu nhiệt nỗng thắm
nổ chậm
nổi bật danh dậy hiệu nhà nóng rõ đám
nỗi mình nhà
nội ban biến bào chính chất cung công cỏ giao giám hiện hoạn hợp lực nhân năng phản phủ quan qui thành thương thần thẩm thị tiêu tiếp trị tâm tình tại tạng tệ tỉnh địa đồng động
nộp mình
nới giá
nở dài hậu khối nang rộ
nỡ to tâm
nợ khống đìa đọng đời
nức danh nở
nứt mắt nẻ ra
nử tử
nửa chừng cung cân lời thì tiền đời
nữ binh công hạnh lang nhân quyền sử thần trang trung tì tính tắc tử vương
nữa cơ thôi
nực nội
o bế mèo o oe ép
oai danh linh nghi nghiêm phong quyền vũ
oan gia khiên khổ nghiệp tình vu
oanh ca tạc yến
oi khói nồng
om kế
ong mật quân thợ đất
oán hận than thán thù trách
oát kế
oải hương
oằn lưng
pa nô tê
pha chế giống hòa loãng lê lửng lững phôi tiếng trò trộn tạp
phanh xác
phao phí tang tin tiêu truyền
phe đảng
phi báo công cơ cảng dê hành hình kim kiếm lao luân lí lộ mã nghĩa ngã ngựa nhân phàm pháo pháp quân tang thuyền tiêu tiễn trường tần vụ xuất đao điểu đoàn đội
phim nổi truyện trường ảnh
phiên bản chế hiệu phiến quốc thân thần ti tòa vương
phiêu bạt diêu du dạt dật linh lãng tán đãng
phiếm chỉ du giao luận thần tại đàm định
phiến quân động
phiếu chuyển
phiền phức tạp
pho mát pho tượng
phong ba bao bì bế chức cương cảnh cầm dao doanh hoa hàn hóa hội hủi kiến kí kế lan lôi lưu môi nghi nguyệt nhuệ nhã nhị nhụy niên phanh quang sương sắc tao thanh thu thành thái thánh thư thấp thần thể thổ thủy trần tình tư tước tặng tỏa tục vân văn vũ vận vị đào đăng địa độ ấn ấp
phoóc xếp
phu diễn dịch hồ kíp la mỏ nhân phen phụ quân thê trạm tử xe
phung phí
phàm dân là lệ nhân phu trần tục ăn
phàn nàn
phá bĩnh bỉnh bỏ cách cỗ của dải gia giá giải giới hoang hoại hoẵng hại hỏng hủy lưới lệ ngang nghiệp ngầm ngục nương nước phách quấy rào rối sản sập tan thai thế thối trinh trận tán tân vây vỡ xa xang án đám đề
phác thảo thực tính
phách lối trăng
phái bộ hệ viên yếu đoàn
phán bảo quyết sự thán truyền xét xử đoán định
pháo binh dây hiệu nổ sáng thuyền thủ tiểu đài đại đội
pháp bảo chính chế chủ danh giới hình hóa học lí lệnh lịnh môn ngữ nhân quan qui quyền sư thuật thuộc trường trị tuyến tịch viện vân văn vũ y điển đàn đình định
phát ban binh biểu báo bóng bệnh canh chán chẩn dẫn dục giác hoang hoàn hành hình hỏa khiếp khùng kiến lưu lương lộ minh mại nguyên nguyện nguồn ngôn nhiệt nương phiền phì phù quang rầu rẫy sáng sóng sùng sầu sốt tang thanh thệ tiết tuyến tài tán tích tướng vãng vấn xuất xít xạ âm điên điện đoan đạt động
phân ban biệt bua bào bì bón bậc bắc bố bổ bộ chi chia chim chuồng chất cách câu cắt cục cực dị giao gio giác giải giới hiệu hoạch hóa hạch hạng hệ học hội hủy khoa khoáng khu khảo khối kì li liệt loài loại luồng lân lèn lũ lượng lập lớp lực minh mục ngành nhiệm niệm nửa phát phất phối rác rã suất số tay thân thùy thế thủy thức tiết tranh tro trần trở trụ tuyến tách tán tâm tích tính tươi từ tử vai viện vua vân vôi vùng vị xanh xã xưởng xử điểm đoàn đoạn đôi đạm định đốt độ đội ưu ước ủ
phè phè
phèn phi
phép công cộng giải lành nghỉ nhà nhân thế tính tắc
phê phán
phì cười gia hơi nhiêu nộn phà phèo phì phò phạch phẹt phị phụt đại
phí công của hoài lực phá phạm phạn sức tổn
phía trước
phò mã tá vua
phòng bệnh bị chờ dịch gian giấy giữ hạn học họp hỏa hộ hờ khi khuê khách khám không loan mạch mổ ngủ ngự nhì phong the thuốc thành thân thủ trai trà trừ tuyến tối văn vệ xa ăn đảng độc đợi ốc
phó bản bảng hội lí mát mặc ngữ nháy nhậm phòng quan sứ thác thự ti tướng tổng từ vương
phóng bút hỏa khoáng lãng pháo sinh sét sự tay thanh thích tinh tác tâm túng uế viên xe xạ điện đãng đại
phô bày của danh diễn phang trương tài
phôi bào bì dâu nang thai vị
phông chữ
phù bình bạc chú du dung dâu hiệu hoa hộ hợp kiều kế lưu nguy nề nền phiếm phép phí phù phụt rể rễ sa sinh tang thũng thế thịnh thủng thủy trì trầm trợ tá voi vân xuất điêu đồ động
phú bẩm cường gia hào hậu hộ hữu lí lích lục nhiêu nông quí thương tính túc ông
phúc chốt hạch hậu họa khảo kích lành lộc lợi mạc phận thư thần thẩm tinh tra trình trạch tình tướng tổ án âm đáp đức ấm
phúng dụ điếu
phút đâu đầu
phăm phăm phắp
phăn phắt
phũ phàng
phơ phơ phất phớt
phơi nắng phóng phới xác
phưng phức
phương chi châm cách danh diện giải hại khuy kế ngôn ngữ phi sai sách thuật thuốc thức tiện trình trưởng trượng trời tây tích tướng viên vị đông
phước lành
phướn đất
phường chèo hội phố tuồng
phượng các hoàng liễn loan nhỡn tây vĩ
phạm giới húy luật lỗi nhân pháp phòng qui thượng trù tội vi đồ
phạn học ngữ điếm
phạt giam góc mét mộc tiền tù vạ đền
phả hệ khuyến
phải chi cái dấu giá lẽ lời mặt thì thời tù điều đòn đạo
phản biến bác bạn bội chiến chiếu chủ chứng cung công cảm diện gián hạt hồi kháng kích liên loạn lực nghĩa nghịch ngựa phong pháo phé phúc quang quốc thuyết thân thùng thần trắc tặc tỉnh tọa xạ đế đề đối động ảnh ứng
phảng phất
phấn chấn hoa hương hứng khích khởi màu nghĩa nộ phát rôm son sáp trần
phấp phỏng phới
phất phơ phới trần
phầm phập
phần cảm cứng góp hoàng hồn lẻ mềm mộ nhiều nào phò phật phụ thưởng trăm tử việc đông ứng
phẩm bình cách cấp giá hàm hạnh loại phục tiên trật tước vật vị đề
phẫn chí khích kích nộ uất đèn
phẫu tích
phận bèo bạc bồ hèn sự
phập phèo phòm phù phềnh phều phồng
phật bà giáo học lòng lăng pháp phờ sống thủ tiền tích tổ tử tự ý đài đình đường đản
phẳng lì lặng phắn
phế binh bào bỏ lập nang nhân nô phẩm phủ quản thải tích vị đế
phề phệ
phệ nệ phệ
phỉ báng chí dạ lòng nguyền nhổ phong phui sức
phịu mặt
phỏng chừng cầu dịch khi thử tác tính vấn đoán độ ước
phố phường xá
phối chế trí
phốp pháp
phốt phát
phồm phàm
phồn thịnh thực tạp
phồng tôm
phổ biến cập dụng hệ học kí nhạc niệm quát thông độ
phổi bò
phổng mũi phao
phới phới
phớt lạnh tỉnh đời
phờ phạc phỉnh râu
phở nước nạm tái xào
phởn chí
phụ bạc bản bần bếp canh chánh chính chú chấp công cấp cận duyên dịch gia giáo giúp giảng hoàng huynh hệ họa khoa khuyết kiện liệu lái lão lòng lục lực mẫu nghĩa nhân nữ phí phẩm quyền rẫy thu thuộc thân thẩm trương trội trợ tá tình tùng tải tố từ tử vương vận xảo âm đính đạo đề động ơn ước
phục binh chế chức cổ dược dịch hiện hoạt hóa hưng hồi hồn kích linh lăn mệnh nghiệp nguyên phịch quyền quốc sinh sắc sức thiện thuốc thù thư thần trang tráng tòng tùng tội vi viên vị
phụng chỉ sự thờ thừa
phủ an bì chính diện doãn dụ hầu nhận phục quan quyết sóng thừa tạng việt xanh đường đầu đệ định
phức chất cảm hệ hợp số điệu
phừng phực
pin khô
pom mát
pê đan
pít tông
qua chuyện cầu loa lân lâu lại lần lọc lửa mâu mặt ngày phân quít quýt sông thì đường đời
quai bị cồng thao
quan bác chiêm chế chức cách danh dạng gia giai giới hiệu hoài hà hàm họ hỏa khách lang lại lộ lộc lớn lục ngại nha niệm phòng phương quyền quân san sát sơn thiết thoại thuế thầy thị tiền trường trắc trọng tài tái tòa tư tước tắt viên võ văn yếu âm ôn điền điểm ải
quang dầu dẫn hoạt hệ hợp kế lâm minh nhân năng phân phục sai thông tuyến tâm từ tử đãng
quanh co năm quẩn
quau có
quay chuyển cuồng giáo lưng phắt sấp tơ đĩa
que hàn thăm đan
quen dạ hơi lệ mắt mặt thân thói việc
qui bản chiếu chuẩn chính chế chụp cách công củ hoạch hàng kết liệu luật lát mô ninh nạp oán phạm phật phục thiên thuận thân tiên trình tì tập tắc tội tụ vĩ y điền đầu định đổi ước
quyên giáo góp sinh
quyến cố dỗ dụ luyến rũ thuộc
quyết chiến chí khoa minh nghị nhiên sinh sách thắng tiến tình tử ý đoán đấu
quyền anh binh biến bính cước gian hành môn mưu nghi nhiếp năng quí rũ thuật thần thế uy
quyển bá khí lửa nước nặng sắc
quà biếu bánh cáp sáng tặng tết
quá bán bạo bằng bộ bội bữa cha chén chừng cảnh cố cỡ giang giấc giờ hạn khích khổ khứ lắm lời lứa lửa mức ngán nhiệt niên nén nửa quan quắt sá sức ta tay thể trình trớn trời tải tội vãng xá đa đà đáng đỗi độ ư
quái quỉ thai đản
quán chỉ cóc cơm ngữ nước quân rượu thông thế trọ tính tẩy từ xuyến xá ăn
quát tháo
quân bài báo bình bưu bị ca chính chế chủ chủng công cơ cảng cảnh cấp cờ danh dung dân dù dược dịch dụng gia giới hiệu huấn hàm hành hạm khu khí kì kỉ luật lính lương lệnh lực mã ngũ nhu nhân nhạc phiệt pháp phân phí phục quan quyền quản sĩ sư số thanh thiều thân thù thần trang trung tịch tử vương vụ xa y điền đoàn địch ủy
quây quần tụ
quèo chân
quét dọn đất
quê hương khách người nhà nội quán
quên lãng lửng mình
quì gối lạy
quí bà báo báu chức cô danh giá giả hiếm huynh hóa hồ hữu khách mến nhân nương phi phái quyến quán quốc thu tiện trọng tính tướng tộc tử vật vị xuân ông đệ
quăn queo
quĩ thọ tích đen đạo
quạ cái khoang mổ quạ sắt
quạt bàn
quạu cọ
quả bom bàng báo bì bóng bế chuông cánh cân cải cảm cật dâu dục giun hạch học hộp khô kiếp là lắc lừa mõ mọng nang nhiên nhân nấc phúc phụ quyết tang thận thật thế thịt thực tim tua tình tó tạ tối tống tụ vậy đấm đất đậu
quản bao bào bút ca chi chế công cơ gia gì huyền hạt khoán lí lễ ngại ngục thúc trang tượng voi đạo đốc đồng
quảng giao hàn thị trường tính đại
quấn mành quít quýt
quấy đảo
quần anh bò cư cộc cụt hôn hệ hồng hội hợp lót lạc manh ngựa nịt phăng quật soóc thoa thảo thần thể tây tụ vợt xã áo đùi đảo
quẩn bách nghĩ quanh trí
quẫn bách trí
quận ba bảy bốn chín chúa công hai huyện lị mười năm sáu trưởng tám tư vương đoàn
quật cường khởi
quắc mắt
quằn quèo quại quặn quẹo
quặn lòng quẹo thắt đau
quẹo cọ
quế biên bì chi quan tâm đan
quỉ biện kế quyệt quái sứ thuật thần
quị lụy
quốc biến bảo ca công cấm doanh dân gia giáo hiệu hận khố kì kế liên luật lập lễ nội pháp phục sư sử sự tang thiều thù thư thể thổ trưởng trạng táng tính tế tệ tịch văn vương xã đại đảo
quờ quẩn
quở phạt trách
quỳnh bôi dao lam
ra bộ chừng công da dáng hiệu hè khơi lịnh mắt mặt người quân rả tai tòa viện ý đa điều đám đời
rang rảng
rau bí bợ cải cần cỏ dớn lang lê lấp mát rút sắng đay đậu đắng
ray rứt
reo hò
ri đá
riêng chung lẻ tư
ro ro ró
roi da
rong kinh li từ đầm
ru hời
run rủi sợ
rung chuyển cảm kế nghiệm động
ruốc bôi cá
ruồi da giấm lằng phân
ruồng bỏ bố
ruộng biên công nõ vai đất đồng
ruột dư già hồi kết rà thừa tằm
ràng buộc ràng rạng rịt
rành rõ đời
rào chắn đón
rác mắt tai thải
rách việc
rái cá
rám nắng
rán xem
ráng sức
ráp nối
rát mặt
ráy tai
râm mát
râu cằm dê
rã người đám
rèn cặp nguội nóng tập
réo nợ
rét cóng dài đài
rêu cỏ phong tản
ríu mắt
rò rỉ
ròn rã
ròng rã
ró ráy
róc đời
rô bốt manh ti
rôm rả
rông càn
rõ khéo mặt rành rệt
rù rờ
rùa hôi
rùng mình
rúc đầu
rúi rụi
rúm ró
rúng động
rút ngắn thăm tiền
răn bảo đe
răng bừa chó cưa cấm cối cửa giả hàm khôn móc nanh rắc sữa vẩu
rũ tù
rơ moóc
rơi lệ vãi
rơm rạ
rước dâu khách
rướn cổ vai
rườm lời rà tai
rường mối
rượn cái
rượt theo
rượu bào chát chè cần cẩm lê lễ tăm đào đế
rạc người
rạn vỡ
rạng danh mai ngày rỡ soi sáng đông
rải thảm
rảnh mắt nợ thân việc
rấm rứt vợ
rất mực đỗi
rầm rộ
rần rộ
rầy chuyện mặt rà vằn
rậm lời
rận cá
rập nổi đầu
rắn giáo lục mặt mối phì đầu
rắp tâm
rặt nòi
rẻ mạt thối tiền
rẽ đôi
rết tơ đất
rề rà
rễ cái củ giả phụ
rệp sáp
rệu rã
rỉ hơi rả tai
rọ mõm rạy
rỏ dãi giọt rẻ
rốc két kết
rối bời cạn mắt tinh trí
rốt cùng
rồ dại
rồi ra thì đây đời
rồng đất
rổ rá
rỗ chằng hoa
rỗi hơi việc
rỗng không
rộ việc
rộn rã
rộng chân khổ nhiệt sọ
rớt dãi
rờ mó rẩm rẫm rệt rỡ rợ
rời bỏ khỏi mắt ra rã
rờm mắt rà tai
rởm đời
rỡ ràng
rợn người
rợp đất
rụng trứng
rủa mát
rủn chí
rừng cấm già
rửa thù tiền ảnh
rực rỡ sáng
sa bàn bồi chân cơ nhân thải trùng trường đà đắm đề
sai biệt bảo dị dịch hẹn khiến khớp lạc ngoa nha nhầm phái suyễn số toét trái áp
sam sưa
san bằng hô lấp nhuận phẳng sát sẻ đàn định ủi
sang chấn hình năm sáng sảng số sổ sứ sửa tai tiểu trang trọng
sanh thành
sao biển băng bản bằng cho chép chế chổi chụp cờ hôm hỏa không kim lãng lục mai mà mộc nhãng nên nỡ phỏng sa sao thế thổ thủy truyền tua tẩm vàng vậy đang đành
sau cùng lưng ra sau trước đây
say nắng sưa đắm
se lạnh mình môi sua
sen biển cạn đầm
seo cờ
si tình
sinh ba bình ca chuyện cơ cảnh diệt dưỡng dục giới hoạt hàn hóa hạ học khoáng khí khương khối kế li linh lí lợi lực mạng mệnh ngữ nhai nhiệt nhật nở phong phúc phần quyền quyển quán quần ra sát sôi súc sản sắc sống sự thiết thiềng thành thái thì thú thể thời thực tiền trưởng tư tố tồn tụ từ tử viên vật vị điện đôi đẻ địa đồ động
siêng năng
siêu bội cường dẫn hình hạn nhân phàm phức quần thanh thường thị thọ thực tần đao đạo đẳng
siết chặt
so bì dây găng kè le màu mẫu ra sánh tơ với đo đũa đọ
soi bói cá mói sáng
son phấn
song biến ca công hành hồ kiếm le nhân phi phương thai the thu thân thê thần thị tiêu tiếp truyền trùng tuyến tuyền viên đào đề
soái phủ
soát vé xét
soạn giả sửa thảo
su hào su sê sẽ
sui gia
sum họp
sung chức công huyết mãn quân quĩ sướng sức túc
suy biến bì cử giảm luận lí nghĩ tàn tính tôn tư tị tổn vi yếu đoán đốn đồi
suông tình
suất góp lãi lĩnh vốn đội
suốt đời
sài cẩu ghẻ giật hồ kinh lang mòn đường đất đẹn
sàm sỡ
sàn diễn gác nhà nhảy sàn sạn sạt
sàng tuyển
sành sứ ăn điệu
sào huyệt ngắm sạo
sá bao chi kể nghĩ quản
sách dẫn lược lịch nhiễu phong trắng vở xanh đen đèn đỏ
sái quấy
sám hối
sán bò chó dây gai khí lá lãi lưỡi lợn máng máu
sáng chế dạ giá láng lập mắt nghiệp ra rõ sủa tai trí trăng trưng tác tỏ ý
sánh kịp phượng vai đôi
sáo diều mép mòn ngà ngữ rỗng sậu trúc đá
sát cánh cạnh hạch hại hợp khuẩn khí nghiệm nhân nhập nách nút phạt sao sinh sườn sạt thát thân thương thủ trùng địch
sâm cầm lâm nghiêm nhung thương
sân bay bãi bóng chơi cỏ gác hoa hòe khấu lai ngô phơi quần rồng sau si siu sướng thượng trời tàu
sâu bọ dâu lắng mọt nhậy nông nặng thẳm xa đậm đặm
sãi chùa vãi đò
sênh ca tiền
sình lầy sịch
sính lễ nghi
sò bùn cát huyết lông nứa tim đá đốm
sói biển lang
sóng cả lừng thu thần tình đào đôi
sót lọt nhau
sô gai vanh
sôi nổi động
sông cái ngân đào
sõi đời
sù sì sụ
sùng bái cổ kính mộ ngoại phụng sũng sục thượng thần tín ái đạo
sú vẹt
súc mục tích
súng cối hơi kíp lục máy mút ngắn sáu săn trường đạn ống
súp de
sút cân giảm người
súy phủ
săn bắn bắt gân lùng sóc sắt tin đuổi đón
săng lẻ đay đá
sĩ dân hoạn lâm phu quan số thứ tử
sơ chung chế cua cơm cảo cấp cứng cứu giao giải giản giảng học khai khoáng khảo khởi kiến kì lược lậu mi múi nguyệt ngộ nhiễm phạm phục qua sinh sót sơ sẩy sểnh sịa thảo thẩm tuyển tán yếu ý đẳng đồ
sơm lâm
sơn ca cương dã dầu hệ hồ lâm nguyên nhân phòng quân thần thục tinh tiêu trang trung tràng tăng động
sư bà bác cô cụ huynh hữu mô mẫu ni nữ phó phạm phụ sinh sãi thúc thầy trưởng tổ tử vãi ông đoàn đệ
sưng húp mọng phù phổi sưng sỉa tấy vù vếu vều
sưu tầm tập
sương giá phong phụ
sướng mắt tai
sướt da
sưởi nắng
sượng mặt
sạch bong bách bóc bóng mắt nước nợ quang ráo sanh sẽ tiếng trơn trụi tội đẹp
sạm mặt nắng
sạn mặt đạo
sạo sạo sục
sạt lở nghiệp sành
sải cánh tay
sản dịch dục giật hậu khoa lượng nghiệp phẩm phụ sinh vật xuất ông
sảng sảng
sảo thai
sấm kí truyền
sấn sổ
sấp mặt
sầm sập
sần mặt sùi sượng sật
sầu bi khổ thành thảm tình tư đâu đông
sẩy chân thai
sập dù tiệm
sắc chỉ giai kí kế luật lạp mặt phong phục sai thái tài tố tứ điệu
sắm nắm sửa vai
sắn bìm dây gạo thuyền tàu
sắp chữ sửa đặt đống ấn
sắt cầm góc huyết móng non son thép tây từ vụn đanh điện đá động
sẵn có dịp lòng sàng tay
sặc sỡ sụa
sặt sành sặt
sẻ đồng
sẻn so
sẽ sàng
sểnh ra
sệ nệ
sỉa chân
sọ dừa khỉ kế
sọm người
sọt giấy rác
sỏi phân đời
số chia chẵn cào dách dôi dư dương gia hiệu hóa hư hạng hệ học không khối kiếp liệt liệu là lượng lẻ lớn mũ mệnh một mục nguyên nhiều nhân phận phức pi thành thương thừa thực trị trừ từ âm ít đen đo đông đề đỏ đối ảo
sống dai dao dậy lưng nhăn thừa đất động đời
sốt cơn dẻo gan hạch kê mòn ruột rét sản sắng sột vàng vó
sồ sề
sổ bộ chi cái gấu hưu kho lòng lông lương lồng mũi người nhau quĩ rau sách tang tay thai thu toẹt vàng đen đinh điền
sỗ sàng
sột soạt sệt sột
sớ điệp
sớm sủa
sờ mó nắn soạng sẫm sờ sợ sững
sờm sỡ
sờn chí
sở cầu cậy cứ dĩ hụi hữu khanh kiến nguyện quan thuộc thích thú trường tại vọng đoản đắc ước
sởn sơ
sợ hãi kinh run sệt
sợi khổ
sụ đá
sụm lưng
sụn lưng
sụt giá thao thế
sủ quẻ
sủa càn
sủi tăm
sủng hạnh soảng thần ái
sứ bộ giả mạng mệnh quán quân thần đoàn
sứa sen ống
sức bật cản lực nặng tài đẩy
sứt chỉ cạp môi
sừng hươu sỏ sộ sững sực trâu
sử ca gia học kinh kí liệu lược quan quán quân sách thi xanh
sửa chữa gáy lưng lại lễ lỗi mình sai sang soạn trị tội
sửng cồ người sốt
sữa bột chua chúa hộp kế non tươi đậu đặc
sững sờ
sự biến chủ cơ cố duyên lí lòng nghiệp thật thế thể thực trạng tình tích việc vật vụ đời
sực tỉnh
sựng rựng
ta thán đây
tai biến bèo chua chuột hùm hại họa hồng mèo mắt nghe ngược nàn nạn quái tiếng tái tượng voi vạ ác ách đất ương
tam bành bản bảo bội công cúc cương cấp diện dân giác giáo giáp giới huyền hình hùng hợp khôi liên nguyên nhị pháp phủ quan qui quân sinh suất sơn sự tai thất thế thể thức thừa toạng trường tài tòng tạng tấu tộc đa điểm đại
tan rã tác tầm vỡ
tang chế chủ chứng gia lễ phục sự thương tích tảng
tanh hôi đồng
tao khang loạn ngộ nhân nhã phùng tác đàn động
tay chân co cầm mặt sai thợ trong trắng đôi đẫy ấn
te cựa rẹt te tua tái tét vàng
tem thư
ten đồng
teo cơ da
tha hình hương hồ lỗi phương thẩn thứ
thai bàn dựng giáo huấn nghén nhi phụ sinh sản
tham biến biện bán bạo chính dự gia lam luận nghị quan số tang tri tài tàn tán vấn
than bánh béo bùn bụi chì cám cốc củ củi gầy gỗ hóa khí khóc luyện mỏ mỡ nâu nắm phiền sàng thân thở trắng tàu van vàng vãn xanh xương xỉ ôi đá đỏ
thanh bình bạch bần cao cảnh cỡ danh dã dịch giáo giản giằng hao hóa học khiết khí kiếm la liêm long luật lâu lí lương lịch lọc mai manh minh môn mạc mảnh mẫu nghị nhàn nhã nhạc nữ phong quang quí quản răng sát sơn sạch sắc sử tao thanh thiên thoát thả thải thản thảnh thất thế thỏa thủy truyền trà trùng trượt trừ trừng táo tâm tân tích tú tĩnh tịnh vân vận vắng vẹn vọng xuân y yên âm điệu đạm đới
thao diễn luyện láo lược thao thức trường tác túng
thau bạc chua tháu
thay chân lời mặt phiên thế vì đổi
the the thé
theo bổi gương kịp thời đòi
thi bá ca công cảm cử gan gia giới hài hào hương họa hội hứng hữu khách khúc liệu lễ nhau nhân phái pháp phú phẩm sĩ thoại thoảng thánh thư thể thố thử tuyển tài tập tứ tửu văn vị xã ân đàn đình đấu đồng
thinh không lặng
thiu người thối
thiên binh bẩm can chúa chất chức cung cơ cư cảm cầm cầu cổ cực di duyên giới hoàng hà hương hướng hạ hộ hữu hựu khai khuất khải kim kiến kỉ la lí lôi lương lệch mệnh nga nhai nhan nhiên nhãn niên phú phủ sứ tai thai thanh thu thư thạch thần thẹo thể thời thực tinh tiên triều triệu trụy tuế tài tào táng tây tính tôn tư tướng tạo tả tử uy văn vị xạ đàn đàng đình đô đường đạo để đỉnh địa địch định đồ
thiêu hương thiếu thân xác
thiếc hàn
thiếp danh phục
thiết bì bị chế cốt diện dụng giáp kế kị lập lộ mộc nghĩ tha thân thạch thực tưởng yếu án đoàn đãi đồ
thiếu bảo mặt phụ quân sư thời úy điều đói
thiềm cung thừ
thiền gia học môn sư trai trượng tông tăng đường định
thiểm chức
thiển cận học kiến lậu nghĩ ý
thiểu lực nhiệt năng số thư
thiện chiến chí chính căn cảm nghệ ngôn nhân sự tiện tâm xạ ác ý
thiệp thế
thiệt chiến hơn hại mạng thà thân thòi
thoai thoải
thoi loi thóp thót
thon lỏn thon thót thả
thong dong manh thả
thoái binh biến bộ chí hóa hôn lui ngũ nhiệt thu thác thủ triển trào vị
thoán vị
thoáng đãng
thoát khỏi li nợ thai thân vị xác y
thoại kịch
thoạt tiên đầu
thoải mái thoải
thu ba binh chi dung dọn dụng giấu giữ gom góp gọn hoạch hái hình hóa hẹp hứng không liễm lu lôi lượm mua mình ngân nhiệt nhận nhặt nhỏ năng nạp phong phát phân phục quân sơ teo thanh thú thập thủy tiếng tóm tô tập vén xếp
thua kiện
thung huyên lũng thổ
thuyên giảm
thuyết giáo khách lí minh pháp phục trình
thuyền chủ nhân quyên thoi trưởng tán tình viên đinh
thuê bao
thuông đuổi
thuần chất chủng hậu lí phong phát phục thục tính
thuận hướng tai tiện tình từ
thuật giải số
thuế biểu quan thân vụ đinh
thuốc bánh bắc bỏng bổ bột cao chén cốm dán dấu giun giồng hoàn hảm lào lá men muối mê mỡ nam ngủ nhuộm nôn nước nổ phiện pháo rê rịt sán súng sắc sống ta thang thử tiêm tiên tiêu trứng tây tê tím tẩy tễ viên xoa xỉa xổ đạn đắp đỏ độc
thuồng luồng
thuộc cách cấp hạ hạt làu lòng lại ngữ quốc tính viên địa
thài lài
thàm làm
thành bại bộ chung danh gia hoàng hình hôn hội khí khẩn kiến kính lũy lệ ngữ nhân niên nội phẩm phục quách quả quốc ra sầu sẹo sự thân thương thạo thật thị thục thử thực toán trì trùng tâm tín tạo tật tố tựu văn án ý đinh đoàn đô đạt đồng đội ủy
thào lao thào thợt
thách thức
thái bình bảo bộc chỉ công cổ cực dương giám hòa hư hậu không lai miếu phó quá sư thú tây tổ tử y âm úy ấp ất
thám báo không thính tử
thán chất khí ngữ phục thư từ
tháng chạp một năm sáu thiếu tám tư đủ
thánh ca chúa chỉ cung giá hiền hóa kinh lễ miếu mẫu nhân sư sống thi thót thư thượng thất thần thể tích tướng vương đường đản đế địa
tháo băng chạy chốt dạ dỡ khoán lui lời rời thân tỏng vát đạn
tháp chuông
tháu cáy
thâm cung dạ giao nghiêm nhiễm sâu thâm thù thẫm tâm tình ý
thân binh bằng chinh chính chủ cận cột củ danh dân gia già giáp hành hào hình hữu mình mầm mẫu mật mến mềm ngoại nhiệt nhân oan phận phụ quen quyến quyền răng rễ sinh sĩ sơ thiết thiện thuộc thân thích thương thế thể tình tín tộc từ vong vương xác xương yêu ái
thâu lĩnh thái tóm
thây kệ
thè lè
thèm thuồng
thèo đảnh
thép cán hình
thê lương nhi noa thiếp thiết thảm tử đội
thêu thùa
thì chớ có giờ là phải ra thà thào thòm thôi thùng thầm thọt thụp thụt trân
thình lình thình
thí bỏ chủ dụ mạng nghiệm phát quân sai sinh thân thực điểm
thích chí dụng giáo hợp khách khẩu nghi nghĩa thuộc thú thời ý đáng ứng
thính giả lực phòng tai
thòi lòi tiền
thòng bong lòng lọng
thói hư phép quen thường tục đời
thô bạo bỉ bố chế sơ
thôi ba chanh miên nôi sơn thì thôi thúc thối tra việc xao
thôn dân dã lạc nữ quê trang trưởng tính xã xóm đội ấp ổ
thông biển bạch bệnh cáo công cù cảm dâm dầu dịch dụng gia gian giám gió hiếu hiểu hiệu huyền hành hơi khí linh lò lưng lưu lại lệ lệnh manh minh mưu nghĩa ngôn nho nhựa phong phán qua suốt số sứ sức sử sự thiên thoáng thuộc thái thênh thư thương thường thạo thốc thống tre tri tuệ tàu tư tấn tầm tỏ tục điện điệp đá đường đạt đất đỏ đồng ước
thõng thượt thẹo
thù du ghét hiềm hình hằn lao lù máu nghịch oán tiếp tạ tạc vặt ân đáp địch đủ ứng
thùng phân thình thư đấu
thùy lệ
thú dữ nhận phục quê săn thật thực tính tội vui vật vị
thúc bá bách béo dục giục mẫu nợ phược phọc phụ thủ ép
thúy hoàn
thăm hỏi thú thẳm
thăn chuột
thăng bình chức quan thưởng tiến trật đồng
thơ ca cũ dại mới phú thẩn thới từ văn
thơm lừng lựng phức tho thảo
thơn thớt
thư cục duỗi dãn giãn hiên hoàng hùng hương họa khế kí lâu lưu lại mục ngỏ nhàn pháp phòng phù quán sinh song sướng tay thái thư thả trai tín tịch từ viện xã án điếm điểm đường đồng
thưa chuyện kiện trình
thương binh bạc chiến chánh chính cảm cảng cục gia giới hàn hại hải hồ hội khách khấu khẩu khố luật lái lượng lục mãi mến nghiệp nghị ngân nhân nhớ phiếu pháp phẩm quyền sinh số thuyết thuyền thân thảo thực tiếc trường tá tâm tình tích tật tổn vong vụ xót yêu ôi đao đau điếm đoàn đội ước
thước cong cuốn cuộn cặp dây dẹt gấp khối kẹp kẻ mộc ngắm nách so ta thẳng thợ tây tính vuông xếp đo
thường biến dân dùng dụng khi kì lệ ngày nhật niên phạm phục sơn thường thức trú tân tình xuân
thưởng hoa lãm ngoạn nguyệt phạt thức trăng xuân
thưỡn mặt thẹo
thược dược
thượng biểu bì công cấp cổ du dụ giới hoàng huyền hương hưởng hạ hạng khách khẩn kinh liên lưu lương lệnh lộ mã nguyên nguồn phong phẩm quan quốc sách sĩ thanh thiện thư thẩm thận thặng thọ ti tuần tá tân tướng tầng tằng tỉ tọa uyển viện võ vị úy điền đài đẳng đế đỉnh đồng
thạch anh bàn bản nhung quyển thán thảo tín ấn
thạo tin đời
thả bộ cỏ dù mồi nổi
thải bỏ hồi loại nhiệt trừ
thảm mục sầu thê thương trạng đạm
thản bạch nhiên
thảnh thơi
thảo am dã hiền hèn luận lư lảo mộc ngay nguyên nào phạt quả trùng xá đường
thấm đòn
thấp kế tho thó
thất bát bảo chí cơ cử gia hiếu khiếu kinh luật lễ nghiệp phu phẩm sở thanh thu thân thường thần thế thố thủ tinh trinh trung truyền tán tình tín tịch vận ý đảm
thấu hiểu kính lí nhiệt niệm quang suốt thị triệt trời tình đáo đạt
thấy kinh
thầm lặng thì thĩ vụng
thần bí chú chết chủ công diệu dân dược hiệu hôn hạ hệ học hồn khí khải khẩu kinh kì linh luận lí lực minh mộng ngôn nhân nông phả phật phụ phục quyền sa sạ sắc thoại thuật thái thánh thông thế tiên trí tài tình tích tính tượng tốc tử xác đạo đồng
thầu dầu khoán lại đâu
thầy bói cãi cò cô cúng cả cử dòng giáo kiện kí lang phán pháp quyền số thông thợ thừa tu tớ địa đờn
thẩm phán tích vấn đoán
thẩn thơ thờ
thẩu núi xoan
thẫn thờ
thậm chí cấp tệ
thận học
thập can cẩm kỉ lục phân phương thành thò trưởng tự điều đạo
thật lực ra sự tâm tình
thắng bộ cử lợi phụ thế tích địa
thắp sáng
thắt chặt cổ lưng đáy
thằn lằn
thằng chổng thúc
thẳng thắn tính tắp
thặng dư
thẹn mặt thò
thẻ bài ngà thót vàng đỏ
thẽ thọt
thế bạ chiến chân chấp chứ cuộc công cố cục gia gian giao giới hiệu huynh hệ kỉ là lộ lực mà mạng mạnh nghiệp nghị nhân nhưng nào năng phiệt phát phẩm ra rồi sự thái thì thường thần thủ trận tình tôn tất tập tổ tộc tục tử và vận vị đại đạo đệ đồ ước
thết đãi
thề bồi bội nguyền thốt độc ước
thềm nghỉ
thều thào
thể chất cách diện dịch dục hình hạt hệ khảm kết loại lượng lệ lực môn nghiệm nhân nào nấm nền nữ phách sợi thao theo thống thức trạng trọng tài tình tích tường tạng tấm tất từ xác đôi địa
thệ sư thủy
thỉnh an giáo kinh nguyện
thị chính dân dục giá giác giảng hiếu hùng kính lang lực mẹt nữ oai phi phạm phần quan sai sát sảnh thành thần thế thực trường trưởng trấn tì tần tộc tứ uy vệ xã yến điều đồng độ độc ủy
thịch thịch
thịnh danh hành nộ suy thế thời trị tình vượng ý đạt
thịt dọi kho lưng thăn thủ vai
thọ chung giáo
thọc sâu
thỏ thẻ đế
thỏa chí nguyện thuận thê đáng
thốc tháo
thối chí hoăng hoắc hôn mồm nát om ruỗng rễ rữa tai tha thác thây
thống chế khoái khổ lãnh lí lĩnh mạ nhứt phong soái suất sứ thiết trị tướng đốc
thồn thộn
thổ công cư cẩm dân nghi phỉ quan thần ti tinh trước trạch tù địa
thổi chim mòn ngạt nấu phồng
thổn thện thức
thỗn thện
thờ cúng thẫn tự
thời biểu buổi bình bệnh chiến cuộc cơ cục giá giờ hiệu khí khắc kì kế loạn luận lượng nay nghi nhân sự thượng thế tiết trang trân trị vận vị vụ xưa điểm đàm đại
thờn bơn
thở dài ra than
thợ bạn chạm chủ cán cả hàn hồ khắc nguội nề sàng thuyền thơ tiện đấu
thụ bì bệnh chức cảm giáo giới hình hưởng hại lí lập mệnh nghiệp phong phấn tang thai tinh trai án ân
thục hồi luyện mạng nữ quì tội điền địa
thụt két tháo
thụy du hương
thủ bút bạ bản chỉ công cấp cựu dâm giữ hiến hiểm hoa hạ hộ kho khoa lãnh lĩnh lễ môn mưu pháo pháp phạm phận phủ quân quĩ thuật thành thân thư thường thế thỉ tiêu tiết tín túc từ tự vai xướng xảo đô đắc
thủng thỉnh
thủy binh chung cung công lôi lợi lực ngân nông năng phân phận phủ quyển quân sư tai thần thổ thủ tinh tiên trúc táng tề tổ văn đạo đậu động
thứ ba bảy bậc cấp dân hai hạng hầu lỗi mẫu nam nguyên năm nữ phi phát phòng phẩm sinh sáu sử thiệt thất trưởng tư tử tự vị yếu đẳng đến đệ
thức dậy giả giấc nhắc thời thức tỉnh uống ăn
thừa cơ hành hưởng kế lúc quản sai số thãi thế ti tiếp tuyên tập từ tự ân
thừng mực tinh
thử hỏi lòng lửa nghiệm sức thách
thự thạch
thực bào bì bụng chi chất chứng dân dụng hành hình hư học khách là lòng lợi lục lực nghiệm nghiệp quyền quản ra sản sự tay thu thà thể thụ tài tâm tình tại tập từ vật đơn địa định
ti chức phiên thể ti tiện trúc trưởng tích tầng tỉ
tia sáng số
tin buồn chắc cẩn cậy dùng dữ hin học lành mừng nhạn nhảm sương tưởng tức vui vắn vặt vịt yêu đồn
tinh anh binh bào bột chất chế cất cầu diệu dầu dịch giảm hoa hoàn khiết khí khôi khôn kì linh luyện lạc lọc lực ma mũi mơ mạc nghĩa nghịch nhanh nhuệ quái quặng ranh sai sương thuần thành thông thạch thạo thể thục tinh trùng tú túy tươm tường tế tỉnh tử vi vân vệ xác xảo ý đồ đời
tiêm chủng nhiễm truyền tế
tiên chỉ cung cô cảnh giác giới hiền hoa hoạch kiến linh liệt liệu lượng nga nghiệm nho nhân nữ quyết quân rồng sinh sư thiên thánh thường thề thủ tiến tri triết triệu tổ tử vương ông đan đoán đế đề định đồng
tiêu biến biểu bản chảy cự dao diêu diệt dùng hao huyền hóa hôn hồn hủy khiển ma muối mòn ngữ non pha phí phòng sinh sái sơ sầu sắc sọ tan tao thiều thổ thụ thủy tiền trừ tán tùng tức vong xài xưng âm úng điều điểm đề độc
tiếc công lời ngẫn thương
tiếm chủ quyền vị
tiến bộ công cống cử hành hóa quân sĩ thoái thân thủ triển trình tới động
tiếng dội dữ kinh lành một nói thế thổi tăm đế đồn động
tiếp chiến chuyện cây cận cứu diễn diện dẫn giáp hạch hợp khách khẩu kiến kí linh liên liền liệu lời máu ngôn nối phát phòng phẩm quản rước sau sức tay theo thu thị thụ tuyến tân tế tố viên viện vận âm điểm đãi đón ảnh ứng
tiết chế dê giảm hạnh hợp kiệm mục phụ tháo thụ thực trinh tố điệu
tiếu lâm mạ
tiềm lực phục thức tiệm tàng đĩnh ẩn
tiền bạc bối cò công căn cước cảnh cọc của duyên dư dạng gián giấy hồ khu kiếp lê lẻ lệ mặt ngay ngữ nhiệm nhân nong nóng nước phong phòng phôi phương quân quí sinh sảnh sống sử sự thân thưởng thế tiêu tiến triết triều triệu trái trình trạm tuyến tuất tài túi tạo tệ tố vận vệ án đình đúc đường đạo đặt đề định đồ đồn đồng đội
tiều phu tụy
tiểu ban bang bài bì cao chú chủ câu cầu di dẫn dị hàn hình hùng họa học hồi khoa khu khê khí kiều kỉ liên loại luận mãn mạch mục nghiệt nhi nhân nhĩ não nông phẩm phẫu sinh sản sử thiếp thuyết thơ thư thương thặng thệ thừa thử tinh tiết tiện truyện tràng trừ tu tuyết táo tâm tường tốt tổ từ tử tự vùng vương xảo yêu đoàn đình đường đậu đề đệ đồng đội
tiễn biệt chân hành thu đưa
tiễu phỉ trừ
tiệc yến
tiệm cận tiến ăn
tiện bề dân dịp dụng kĩ lợi nghi nội nữ tay thiếp thể tặn y ích
tiệp báo diệp
tiệt trùng
to béo bụng cao chuyện con gan hó kếch kềnh lớn mồm nhỏ sù sụ tiếng tát tướng xác xù xụ đùng đầu
toa nằm ăn
toan lo tính
toi cơm dịch mạng
tom chát góp
ton ton
tong tong tỏng
toàn bích bị bộ cuộc cảnh cầu cục diện dân dưỡng dạng gia lực miệng mĩ năng phương phần quyền quân quốc sinh sắc thiện thân thư thắng thể thị thịnh tinh tiến tiết trí tài tâm tòng tập văn vẹn
toán học loạn lí pháp số trưởng tử đố
toát yếu
toại chí nguyện ý
tra của cứu hỏi khảo soát tấn vấn xét
trai phòng tráng đàn
trang chủ cụ hoàng kim lứa mục nghiêm nhã phục sức trí trại trải trọng viên âm điểm đài ấp
tranh biện cãi công cường cử dầu giành giải hùng khôn khắc liễn luận lụa nề phong quyền thờ thủ truyện tường tấm tết tồn tụng vanh vui vách vải ăn đoạt đua đấu ảnh
trao lời tay tráo trả tặng đổi
trau dồi
tre gai hóa luồng mỡ nhà nứa pheo trẻ
treo chức cỏ cổ cờ dải giá giải gương
tri châu cơ giao giác huyện hô khách kỉ ngộ niệm năng phủ quá thù thức tri tâm tình túc âm ân
trinh bạch nguyên nữ phụ sát sản thuận thám thục tiết trắng
triết gia học lí nhân
triền miên
triều chính cường cống kiến nghi phục suy thần đình đại
triển hạn lãm vọng
triệt binh hạ hồi phá sản thoái tiêu âm để
triệu chứng hồi phú tập
tro bụi tàn
trong khi khoảng lành lúc mình mờ ngoài suốt sáng trắng trẻo veo vòng vắt
trung bì bộ can cao chuyển châu chính cáo cấp cầu cổ diệp du dung dũng gian giao hiếu hòa hưng hạn hậu học khu khúc kiên kì liên liệt lưu lương lập lộ mô nghĩa nguyên ngôn nhiệt niên não nông nữ phong phân phần phẫu quân sinh sách sĩ thiên thu thất thần thận thể thọ tiện trinh triêng trũng trị trụ trực tu tuyến tuần tá táo tích tín tính tướng tần tầng tỉ tố tử văn vệ vị y úy điểm đoàn đoạn đại đẳng độ đội
truy cập hoan hoàn hô hỏi lãnh lùng lĩnh nguyên nhận phong thu tầm tặng tố vấn điệu
truyền bá bảo cảm dẫn giáo giống hình khẩu kiếp kì lệnh lực miệng ngôi nhiễm nhiệt thanh thuyết thần thụ tin tải tụng điện đơn đạo đạt động
truyện cười cổ dài kí ngắn nôm phim thơ tranh vừa
truân chuyên
truất phế quyền
trà lá mi trộn
tràn lan ngập trề đầy
tràng cửu giang hạt kì kỉ nhạc qui sinh thi thiên thành thạch
trào gan lưu lộng phúng
trá bệnh hàng hình
trác táng
trách bị cứ móc nào phạt phận vấn
trái bỉ chủ chứng cân cổ lè lí lẽ lệ mắt rạ tai tính vụ ý đào đất
trám hương trắng
trán cổng cửa tường
tráng bông ca chí dương khí kiện lệ men miệng niên phim sĩ đinh
tránh mặt tiếng trớ
tráo chác mắt trâng trưng trở trợn
trâm anh
trân bảo cam châu trân trọng trối tu vị
trâng tráo
trâu bò
trèn trẹt
trê trễ
trên dưới
trêu chòng ngươi
trì dộn giới hoãn năng độn
trình bày báo chiếu diễn diện làng thức trịch trọt tòa tấu tự
trí dũng dục giả khôn lự lực mưu mạng nhớ não năng sĩ thức trá tuệ tưởng tử óc
trích dẫn lục tiên yếu đoạn đăng
trò chuyện chơi cười hề khỉ trẻ trống vui vè đùa đời
tròn trĩnh vo
tròng bia lọng ngao trành trắng trọc tên đen đỏ
trói ké
trót dại
trô trố
trôi dạt nổi
trông chờ chừng coi cậy lại mong ngóng nhờ nom thấy vào vời đợi
trù bị chân mật phú tính định
trùm chăn sỏ
trùng chuông cỏ cửu dương hợp khơi lê lập lắp lặp máu môi mắt ngôn ngũ phùng phương roi rận tang thập triềng trình trùng trục tu tảo tố vi vây xoắn điệp
trú binh chân dân dạ phòng quán quân sở ẩn
trúc bâu chỉ côn lịch mai nhào nhự sênh ti trắc đào đổ
trúng cách cử dải gió giải kế mom mánh môm phong phóc quả số thương thầu thử thực tim tuyển tủ ý độc
trút bỏ
trăm họ ngàn năm sự
trăn gió gấm trở đất
trăng già gió hoa khuyết mật non treo tròn trói trắng trối
trĩ mũi sao đỏ
trơ khấc lì mép mắt tráo trơ trẽn trọi trỏng trụi vơ ì
trơn nhẫy
trưa trật
trưng binh bày cầu dụng khẩn mua thu thâu thầu triệu tập
trương lực mục nước tuần
trước giả hạn mắt mặt sau tiên tác
trướng bụng gấm hoa huỳnh hùm hồng loan đào
trường bay bắn ca chinh cửu dòng giang hận kì kỉ phái quay qui sinh sở thi thiên thoại thành thương thạch thọ trai tồn vốn xuân đoạn đua đấu độ đời ốc
trưởng ban bạ ga giáo giả họ kho khoa kíp lão nam nữ phố quan thôn thượng ti tràng tôn tộc tử đoàn đồn
trượng nhân phu
trượt chân giá
trạch tả
trại chủ giam hè lính phong
trạm trưởng xá
trạng huống mạo nguyên ngữ sư từ tự
trả bài bữa công của giá góp hàng lãi lại lễ lời miếng nghĩa nợ nủa phép thù treo ân đũa ơn
trải nghiệm đời
trảm quyết
trảo nha
trấn an biên giữ kinh lột ngự nhậm phong phục thủ ti trạch tĩnh yểm áp át định
trầm cảm hương kha luân lắng lặng mình nghị trọng tích tính tĩnh tư
trần ai bì cấu cầu duyên gian giới hoàn hủ liệt lụy mễ phàm thiết thuyết thuật thế truồng trần trụi tình tấu tục đời
trầu không
trầy trật
trẩu đồng
trẩy hội
trẫm mình
trận mạc pháp thế tiền tuyến vong địa đồ
trập trùng
trật chân khấc trưỡng
trắc nghiệm thủ viễn đạc địa ẩn
trắng bong bóc bạch bệch bốp chiếu chân dã hếu lốp muốt mắt ngà ngần nhờ nhởn nuột nõn phau phếch tay tinh toát trong trơn trẻo trợn trợt xóa án đen đục ởn
trằn trọc
trẹo cổ
trẻ con em già hóa măng mỏ nhãi nhỏ ranh thơ trai trung tuổi
trẽn mặt
trết trát
trề trễ
trễ biếng nải phép tràng
trệ khí thai
trị an bệnh gia giá liệu loạn ngoại quốc số sở sự thủy tội vì
trịch thượng
trịnh trọng
trọ trẹ
trọc phú
trọi lỏi
trọn đời
trọng bệnh dụng hình hạ hậu liên lượng lực nhậm nông nể pháo phạm thu thương thưởng thần thể thị thọ trách trường trấn tài tâm tải tội vọng xuân yếu án âm điểm đãi đông đại địa
trối già kệ trăng
trốn lính mặt nắng nợ phu tránh việc
trống bản bỏi bồng bộc canh chầu con cái cơm gió hoác huếch hốc hổng không khẩu lảng lấp lệnh lốc lổng miệng mái mảnh ngực phách quân rỗng tràng trơn trải trếch trếnh tuếch vắng đại đồng ếch
trồng chuối cưỡng cấy răng trái trỉa trọt tỉa xen đậu
trổ trời tài
trổi dậy
trỗ bông
trỗi dậy
trội bật
trộm cắp nghĩ
trớ trêu
trớt nhả
trờ trờ tới
trời biển già trồng đánh đất
trở chua chứng dạ gió giọng gót kháng lui lên lại lực mình mùi mặt ngại nên quẻ ra tay thành trời vào về xuống đi
trợ bào bút chiến cấp dung giá giáo giúp lí lực quản sản thai thì thính thời thủ tim tá tế từ vốn
trợn trừng
trụ kế sở trì
trục béo cam chuyền cán hoành lăn lợi quay trặc tung vít vớt xuất
trụy thai
trủng trẳng
trứ danh tác
trứng cuốc cá gà lộn muối mén nhện nước quốc sam sáo tóc điện
trừ bì bị bỏ căn phi phục quân tịch
trừng giới phạt trị trộ trừng
trừu hồi
trữ tình
trực ban canh chiến chuẩn chỉ cảm diện dịch giao giác hệ khuẩn ngôn nhật phân quan thu thăng tràng trùng tuyến tuần tâm tính đạc
tu bổ chí chính chỉnh dưỡng huýt hành hít hú kín luyện lí mi nghiệp nhân sĩ sửa thân thư tiên tu tư tạo tỉnh từ viện
tung hoành hê hô hứng lưới thâm tung tích tóe tăng tẩy độ
tuy líp nhiên rằng thế vậy
tuyên giáo phạt thệ án úy
tuyến hình lệ mật mặt trước tính yên đầu
tuyết hận
tuyền đài
tuyển binh cử hầu nổi quân thủ trạch tập
tuyệt chủng cú diệu giao không kinh kĩ luân mật phẩm thế thực tác tình tích tự đỉnh đối
tuân hành thủ
tuôn lệ
tuấn nhã tú
tuần báo du hoàn hành lễ phiên phu phòng phủ thám thú ti tiễu tráng trăng tự vũ đinh
tuẫn táng đạo
tuế cống sai tóa
tuệ căn nhãn tinh
tuồng luông như đồ
tuổi già thơ thọ tác đoàn đảng đầu đời
tà dâm giáo hành thần tâm ý đạo
tài ba binh bàn bồi bộ chủ cán công danh giảm giỏi hoa hóa khoản khóa lược lợi lực mạo nghệ nhân phiệt phán phú sắc thần trai trí trợ tình tử vụ xế xỉu đức
tàm tang thực tạm
tàn binh bạo dư hương nhẫn phế quân tán tích tệ
tàng hình tàng
tào hũ lao phớ phở
tàu biển bò chậm nổi thuyền
tày đình
tá lí sự tràng
tác chiến gia giả họa hợp loạn nghiệp nhân oai phúc phẩm quyền quái thành vi
tách lắng
tái bút bản chế cử diễn giá giảng hiện hôn hồi hợp kiến lai lại lập lụi mét mặt ngũ ngắt ngộ nhiễm nhập nhợt phát phạm sinh thiết thẩm thế tê tạo xanh xuất đăng
tám chiêm dã hoánh mươi sớm thơm tàng xoan đời
tán chuyện lí phát thành thưởng tỉnh xạ đồng
táng đảm
táo bón bạo gan quân ta tàu tác tây tợn
táp nham
tát tai
tâm bão bì bệnh can chí cơ giao huyết hồn khảm kí linh lí lực nghiêng ngoài ngẩm nhĩ niệm não phúc phục sai sen sức sự thu thuật thành thư thất thần thể thức tri truyền trí trương trạng tình tính tưởng vị điểm đẩy đắc địa đồ
tân binh chủ gia giáo khách khổ kì lang nhân thời tinh tiến trang văn
tâng công tâng
tây cung nam phương vị y
tè he tè
té ra re tát
tép biển
tê bại dại giác liệt mê ngưu phù thấp tái tê tề
tên chữ hiệu họ thánh tự đạn
tì giải tì vị
tìm hiểu hỏi kiếm ra
tình báo bạn ca chung cảnh cờ duyên dục khúc lang lụy nghi nghĩa nguyện nhân nương phụ quân si sử tang thâm thân thư thương thật thế thực tiết trường tứ tự yêu ái ý điệu đầu địch
tí ti tỉnh tị tởn đỉnh
tía tô
tích cóp góp hợp kê kí lũy lượng lệ phân số sự thoát trữ tắc tụ xưa điện đức
tím than
tín chấp chỉ chủ hiệu hữu nghĩa ngưỡng nhiệm nữ phiếu phong phục vật điều đồ
tính chuyện cách danh dục giao hướng hạnh khí liệu lặn mệnh ngữ nhẩm năng nết phác rợ sổ toan trạng trội tình tẩu từ tự đảng đố
típ tắp
tít mắt tắp
tò he mò te tò vò
tòa báo bố nhà thánh
tòng chinh cổ phu phạm quyền quân sự tâm tử đảng
tóc bạc giả gáy mai máu mây ngứa sâu sương tai tang thần thề tiên tơ vấn xanh đáp
tóe khói
tóm cổ
tô giới hô hạp hồng hợp màu mộc nhượng nô tức vẽ điểm
tôi con luyện mọi ngươi người rèn tối tớ đòi
tôm chông chục he kẹt sú sư thẻ tích đất đồng
tôn chỉ chủ giáo hiệu kính nghiêm phong phù quân quí sư thờ ti trưởng trọng
tông chi chỉ nhân tích
tù binh cẳng hãm mù ngồi ngục nhân phạm rạc thất treo trưởng tì túng tội và xa đày đầy đọng đồ
tùng bách chinh cúc huynh hương lâm phèo phạm phục quyền quân san sự thư tiệm tùng xẻo đàm đảng đệ
tùy bút cơ hành hứng nghi phái theo thuộc thân thích thời tiện táng tâm tòng tùng tướng tục viên ý
tú bà cầu hụ khí sĩ tuấn tài ú ụ
túc chí cầu duyên dụng hạ học khiên nho nhân số trái trực túc tắc vệ xác
túi mật tham thơ tiền
túng bấn kiết nhiên quẫn sử thiếu thế đói
túy lúy tâm ông
tăm bông dạng hơi tiếng tích tắp tối
tăng bo bội chúng gia già giá giảm hoạt lực nhạy phòng thu tiến trưởng trọng viện
tĩnh dưỡng học lặng mạc mạch mịch thổ trí tâm túc tại tịch tọa từ vật điện đàn
tơ cảm duyên gốc huyết hào hồng liễu lòng lụa màng mành mơ rung rưng tình tóc tưởng tằm vò vương đào đồng
tơi bời tả tới xốp
tư biện bôn bản bẩm bổn chất chức cách cấp dinh doanh dung gia hiềm hữu không khấu kiến kỉ liệu lương lập lệnh lịnh lợi lự mã nghiệp nhân sản thái thông thù thương thất thế thục trang trào trợ tâm tình túi tố văn vấn vị vụ ích ý điền đồ đức
tưng bốc bừng hửng tưng tức tửng
tươi mát sáng thắm tắn tỉnh
tương bào can cách giao hỗ hợp khắc kiến kế kị lai liên ngộ phùng phản quan thân thích tri truyền trợ tàn tác tư tế tự xứng ái đương đắc đẳng đối đồng ớt ứng
tước bỏ hiệu vị
tưới tiêu tắm
tướng công cướp giặc lĩnh mạo quân quốc soái súy sĩ số thuật tá
tướt bơ
tường giải hoa minh thuật trình tình tận vi ốp
tưởng bở chừng là lệ lục nhớ niệm thưởng tượng vọng
tượng binh hình thanh trưng tầng đài
tạ sự thế tình từ ân
tạc dạ đạn
tại chỗ chức gia ngoại ngũ nhà sao trận tâm vì vị đào
tạm biệt bợ la quyền thời trú tuyển ước ứng
tạng phủ
tạo dựng giao hình hóa lập sĩ thành tác vật
tạp chí chất chủng dề dịch giao hóa hôn khuẩn kí kĩ loạn lục nham nhạp phẩm sử thu thuế trở tụng văn vụ âm ăn
tạt tai
tả biên chân ngạn thực tuyền tình đạo
tải ba thương trọng điện
tản bộ cư mát văn
tảng sáng tảng
tảo hôn mộ ngộ thanh trừ tần
tấc gang lòng son thành vàng
tấm bé chắn ga gương lòng lợp phản riêng son tắc tức đúc
tấn công phong
tấp nập tểnh tửng
tất bật cả dài giao lực ngắn trong yếu định
tầm bóp bậy bỏi cỡ gửi hồn ma mắt mức ngầm nhìn nã phào phèo phơ quất sét súng tay thước thường tã tầm vung vóc vông xuân xích âm
tần bì ngần phiền số tiện
tầng tích tầng
tầy đình
tẩm bổ bột ngẩm nhiễm quất
tẩu tán
tẩy trang
tậm tịt
tận cùng hiếu hiểu hưởng lực mắt số thu thế trung tâm tình từ
tập con công duyệt dượt hậu hợp kích kết luyện nhiễm quyền quán quần rỗng san số sự trận tàng tành tính tước tễnh tọng tục vở đoàn đọc đồ ấm
tật nguyền
tắc họng kè lưỡi nghẽn ráng trách tị tỏm xi
tắm giặt gội hơi nắng rửa táp
tắp lự
tắt dần hơi kinh mắt nghỉ thở
tằm bủng gai nghệ tang tơ tằm vôi
tằn tiện
tằng tôn tổ
tặc lưỡi tử
tặng phong phẩm thưởng
tẻ ngắt nhạt
tẽn tò
tế bào bần chủ cờ lễ nhuyễn nhị phục sinh thế toái tác tân tử tửu tự vi vật điền độ
tề chỉnh gia ngụy thái tựu điệp
tể tướng
tệ bạc hại lậu tục xá đoan
tỉ dụ giá khối lệ nhiệt phú số thí ti trọng tê đối
tỉnh bơ bộ dậy giảm giấc hội khô lược lẻ lị lộ mộng ngộ ngủ queo rượu thành trưởng điền đoàn đường đội
tị tổ địa
tịch biên cốc diệt dương kí liêu mịch thu thâu tiêu điền
tịnh giới thổ tiến vô đế độ
tọa chi hưởng thị đàm đăng
tọc mạch
tỏ bày lộ ra rõ rạng tình tường vẻ
tỏa chí nhiệt
tỏi gà lào lợi rừng trời tây
tố chất cộng giác hộ khổ lan lốc nga nữ tâm tụng
tốc chiến hành kí kế lực thành thắng tả độ
tối cao cổ dạ giản hù hảo hậu khẩn kị mò mù mũi mật mắt mịt nghĩa ngày ngòm om qua sầm thiểu thui thượng trời tân tăm um xẩm yếu đa đen đèn đại đất ư ưu
tốn phí
tống chung cổ giam tiền tiễn táng tình đạt
tốp ca
tốt bạn bộ lành lễ mối nghiệp nói phúc số đôi đầu
tồ tồ
tồi tàn tệ
tồn căn cổ dư kho nghi quĩ
tổ bố cha chấy hợp khúc mẫu nghiệp ong phó phụ quốc sư thuật thành tiên truyền trưởng tôm tông viên đỉa ấm
tổn phí thương thọ
tổng bao binh bộ chi cọng cộng giá hội kho kế luận lí lực mục nha năng phí quan sư sắp số thu thành thể thống trưởng tài tập đoàn đài đội
tộc biểu danh người phả trưởng đoàn
tội danh gì lệ lỗi nghiệp nhân nợ phạm trạng tình vạ ác đồ
tột cùng mực phẩm đỉnh
tớ thầy
tới cùng hạn lui mức nơi nước số tấp tới
tớn tác
tờ báo bồi cung gác hoa khai mây mờ phóng rơi rưng rời trình
tở mở
tụ ba bạ cư họp hội hợp nghĩa nhị sắc tập xoay điểm điện
tục biên bản danh huyền hôn lệ lụy ngữ truyền tác tĩu tằn tử xưng đoạn
tụi chúng mình
tụng ca kinh niệm đình
tụt hậu nõ
tụy đạo
tủ chè gương kính li lạnh lệch phiếu sách sấy sắt thuốc tường áo đá đứng
tủi hổ phận thân
tủng nhĩ
tủy sống
tứ bàng bình bảo bề bội chi chiếng cửu cực diện duy dân giác khoái khổ kết linh lục mã ngôn phân phía phương phẩm quí sắc thanh thiết thân thư thể thời trụ tung tuyệt tuần tán tử vi xứ đức
tức bực cười cảnh giận hứng khí khắc là mình như thì thị thời tưởi tốc tối tức vị
từ bi biệt bỏ chêm chương chức cú căn cảm cực dịch ghép giã giảo hàn hóa hôn hư học khuynh khóa khước loại láy lực mẫu nan nguyên ngày ngữ nhiệt nối pháp phú phổ quan rày thiên thiện thuở thông thạch thực trường trần trễ trở tâm tính tạ tố tốn tổ từ vị vựng ái điển điện đây đó đường đấy đầu đệm động
từng bực khạo li lớp trải
tử biệt chiến cung diệp giác hình khí lộ ngoại ngữ nạn phòng phần sinh sĩ số thi thù thương thần thủ tiết trận tô tôn tù tước tế tội tức vi vong vận điểm đệ địa
tửu quán
tự biên cao chảy chế chủ chủng cung cường cảm cấp cực danh do dưng dưỡng dạng dẫn ghép giao hoại hành hào hình học hỏi hồ hủy khi khiêm khoa khắc kiêu kí kỉ liệu lượng lập lọc lợi lực mãn mồi nghĩa nguyện ngã ngôn nhiên nhủ nó phong phát phê phụ quyết quyền quân quản rút sinh sát sản sự thiêu thuật thân thú thế thị thừa thực ti tin tiêu tiện truyện trào trị trọng tu tân tình tích tín tôn túc tại tạo tận tử viện vấn vẫn vệ vị vựng xưng xử ái ý điền điển đại đẩy đắc động ải
tựa hồ đề
tựu chức trung trường
u già giả hiển linh lồi minh nang nhã sầu tuyến tình tịch ẩn
ung thư
uy danh hiếp linh lực nghi nghiêm phong quyền thanh thế tín vũ
uyên nguyên thâm
uyển chuyển
uất hận
uẩn tàng
uế tạp
uốn cong ván
uống thuốc
uổng công mạng phí
va chạm li
van bướm lơn lạy nài tim vái vát vãn vỉ xin
vang dậy dội lừng động
vay nợ
ve chai sầu ve vuốt vãn vảy vẩy áo
ven biển bờ nội theo
vi ba chấn chất cảnh danh diệu hành khuẩn kế la lô lượng lệnh mô mạch ngữ nấm phân phẫu sai sinh sóng thiềng thành thể thủy ti tin tinh trùng tính vu vút ước ảnh
vinh diệu dự hiển hạnh phong qui thân tứ
viêm nhiễm nhiệt
viên bao băm cốm giác hạt mãn môn nang ngoại ngậm nhện nhộng phân thông tịch
viếng thăm
viết chì
viển vông
viễn chinh chí cảnh cổ du dương dụng hoài khách kính kế nhật phương phố thám thông thú thị tin tiêu tưởng tượng vọng xứ đông đại địa ảnh
việc gì nhà nước
viện binh chứng cớ dẫn hàm lí phí phó quân sĩ trưởng trợ
việt dã văn vị
vo viên vo
voi biển nan
von kế
vong bản linh nhân quốc ân
vu cáo hoặc hãm hồi khoát khống oan qui thác vu vơ vạ
vua quan
vui chuyện chân dạ hưởng mắt tai thú tính
vun trồng
vung phí vãi
vuông vuông vắn
vuốt mắt
vuột nợ
vàng anh da hồ quì thùa thỏi tâm vó võ y đá ạnh
vành khuyên tai trăng đai
vào làng ra sổ tròng vai vụ đám đề đời
vày vò
vác mặt
vách ngăn đá
vái dài
ván bìa khuôn ngựa thiên thuyền thôi địa
váng đầu
váy trong đầm
vân chéo cẩu du hà hán mòng mẫu mồng sam thê trình ve vi vân vê vũ vụ yên điểm đoạn
vâng chỉ dạ lĩnh lời
vây bắt cá dồn vo
vãn anh ca cảnh duyên hồi niên sinh
vãng phản
vè vè
vé số
véo vó
vét tông
vênh mặt tịch
vì chưng chống cầu kèo là lẽ nể nỗi rằng sao thế vậy
ví bằng chăng dù dầu dặm dụ như phỏng thử von đầm
vía van
vò tơ vò võ đầu
vòi nhụy nước rồng sen trứng voi vĩnh vọi
vòm chống
vòng bi cung cổ vo đai
vó kí
vóc dáng dạc
vô biên bào bổ bờ can chủ chừng cùng cơ cương cố cớ danh giao giá hiệu hình hướng hạn hạnh hậu hồi khối kinh kế kể luân luận lí lễ lối lực nghiệm nghì ngạn ngần nhân năng phúc phương số sự tang thanh thường thượng thần thức tri trùng tuyến tài tâm tình tính tư tận tỉ tự vi vàn vị úy ý đoan đạo đề định ưu
vôi bột chín hóa hồ nước sống thủy tôi vữa
vôn kế
vông đồng
võ biền bị công cử giai lâm lực phu phục quan sư trang trường đoán đài
võng cân giá lưng đào
vù hương vù
vùi đầu
vùng biển dậy sâu đất
vú bò bõ bầu em già mướp sữa vê đá
vúc vắc
văn bia bài bút bằng chương chỉ công cảnh gia giai giáo giới hiến hoa hài hào học khoa khôi khắc khế kiện liệu lí minh miếu nghiệp nghệ ngôn nhân nhã phong phái pháp phạm phẩm quan sách sĩ thân thơ thư thể trị tuyển tài tập tế tứ từ tự uyển võ vũ vần vật vắn vẻ xuôi xã án đoàn đàn đức
văng tê
vĩ bạch cầm mô nhân tuyến tố đại độ
vĩnh quyết viễn
vũ biền bão bị công cử dũng giai hội khí khúc kế kịch lượng lộ lực môn nghệ nữ ong phu sĩ sư thuật thủy trang trường trụ tướng tạ tầng y điệu đoán đài đạo
vơ vẩn
vơi vơi
vươn mình vai
vương cung công giả hầu nghiệp phi phụ phủ quyền quốc sư sự thân thần thổ tôn vãi vướng vấn vị đạo
vướng chân mức
vườn thú trường
vượn người thờ
vượt biên cạn cấp mức quyền tuyến
vạc dầu mặt
vạch mắt mặt nối ra tải
vạm vỡ
vạn an bảo bội cổ hạnh kiếp lí mớ nhất năng phúc quốc sự thọ toàn tuyền tuế tội vật đại
vải bò bạt bồi dầu sô thiều
vảy cá cám da
vấn an danh nạn tâm tội vít vương đáp đề
vất vơ vưởng
vần chân chêm công cơm lưng ngược nội thông thơ vè vò vũ vật vụ xoay xuôi ôm
vầng đông
vầy vò
vẩn vơ đục
vẫn thạch
vẫy vùng
vận chuyển hà hành hạn hội khí luật lương mạch mạng mệnh nàn số trù tải tốc tống văn xuất đơn
vập mặt
vật chất chủ chứng giá hoạt kính lí lực mình phẩm quyền thể thử tư tổ vờ
vậy thì trắng
vắn dài tắt vủn
vắng bặt lặng mặt tin
vắt dòng sổ
vằm mặt
vằn thắn vèo vện
vặn hỏi mình người vẹo vọ đàn
vẹn tuyền
vẹo cổ ne vọ
vẻ chi mặt ngoài ngân người ngọc vang
vẽ chuyện truyền trò vời
vết chàm nhăn thương tích
về già hùa hưu không phần quê sau tay vườn
vệ binh hè quốc sinh sĩ tinh úy đà đội
vỉ buồm lò ruồi ruổi
vỉa hè
vị chi chủng danh dịch giác kỉ lai lợi mặt nghĩa ngã ngộ ngữ nể tha thế thứ toan tất từ tự vong
vịt cỏ đàn đái
vọng cung cổ phu tiêu vần đăng
vỏ bào chăn dà sò
vốn nhà
vồi vội
vỗ mặt nợ yên
vội vàng vã
vớ bở vẩn
với lại nhau
vờ vẫn
vời vợi
vỡ da lẽ nợ tổ vai
vợ chồng cả kế lẽ thứ
vụ danh lợi phó trưởng án
vụng dại tính
vứt bỏ
vừa lúc mắt mới tầm vặn ý đôi
vừng trăng đông
vững chân dạ giá tin tâm
vực dậy thẳm
vựng tập
xa giá hậu khơi lánh phí thư thẳm trưởng tắp xa xả
xanh cỏ dờn lam lè lục mắt mặt trong
xao lãng xác động
xe bò ca cộ dây dê hơi khách lam lôi lơi nôi tang thư thồ tăng tơ tải điếu đám đòn
xem bói chừng hội lễ mặt ra thường
xen kẽ
xi lanh nhan rô
xin lỗi thẻ việc đủ
xiêm y
xiêu bạt dạt tán
xiết bao chi nỗi nợ đâu
xiển minh
xo ro vai
xoan đào đâu
xoang tràng điệu
xoay chuyển lưng vần
xoi bói mói
xong chuyện nợ xả đời
xoong nồi
xoáy thuận
xoăn tai
xoắn kế trùng
xu lợi phụ thế thời
xua tan
xui bảo dại khiến
xum họp
xung khắc lực năng phong yếu động
xuy đồng
xuyên suốt sơn táo tâm tạc động
xuân huyên phong phân thu tiêu tình y đình
xuôi dòng tai vần xả
xuất binh biên bản chinh chuồng chính chúng cảng cảnh dương gia giá hiện huyết hành khẩu kích lực môn ngoại ngũ nhập phát quân quĩ quần siêu sắc thân thần thế tinh toán trình trận tướng tục viện vốn xưởng xứ xử
xuẩn động
xuống cân cấp dòng
xà bần cạp cừ hổ nhà phòng tích vương đơn
xài phí xạc
xào xạc
xá chi lị quản thư đệ
xác chết chứng cứ lập lột pháo suất thịt thực ve vờ xơ đáng ướp
xách tai
xám mặt
xáo xác động
xáp mặt
xâm lăng mặt nhiễm phạm thực
xâu tai
xây lắp mặt
xã giao luận quan trưởng tắc viên đoàn đội
xé lẻ tai tan xác
xép xẹp
xét duyệt hỏi lại mình nghiệm nét nết soi xử đoán
xê cố
xì dầu hơi ke đạt đồng
xí nghiệp
xích hầu thố tâm tử đu đông đạo đế đới
xó ró
xóa bỏ sổ
xóc cái thẻ đĩa
xóm làng
xót dạ thương xa
xô bồ đa đẩy
xôi trắng vò
xôm tụ đám
xông hương nhà đất
xõng lưng
xù xù xụ
xú danh
xúc biến biện cảm cảnh giác phạm tiến tiếp tu tác xiểm xích xắc động
xúm đông
xúp lê
xăm mình
xăn văn
xăng dầu
xơ cứng rơ vơ xác
xưng danh hiệu hô thần vương đế
xương bò bồ chẩm cá cùng dăm giăm khô sàng sọ thuyền thịnh vừng đe đòn
xướng ca danh tòng
xưởng thợ trưởng
xạ hương thủ ảnh
xạc xài xào
xạu mặt
xả hơi kỉ láng thân
xảo diệu hoạt kế quyệt thủ
xảy ra
xấc láo lấc xược
xấu dạ hổ mặt số thói tính xa đói
xẩn vẩn
xắc cốt mắc xói
xắm nắm
xẹp lép
xếch xác
xếp bằng chữ dọn dỡ hàng hạng nếp xó đặt đống ải
xềm xệp
xệch xạc
xỉ than
xị mặt
xịu mặt
xỏ tai
xốc nổi
xối xả
xổ số
xớ rớ
xớn xác
xờ rờ xạc
xởi lởi
xục rục
xứ sở đạo ủy
xức dầu
xứng chức hợp vai ý đáng đôi
xử bắn giảo lí phân quyết sự thế thử trí tử án đoán
xửng cồ cổ vửng
y bát bạ chang cơ cụ cựu dược gia giới hi hệt học khoa lí lệnh nguyên nguyện nhiên như phương phục sinh sì sĩ sư thuật thường trang tá viện vụ xá án đạo đức
yên bình chi cương hàn hưởng lành lặng nghỉ phận sau thân trí tĩnh vị
yêu chuộng dấu người quí thương tinh vì yếu đào đời
yếm dãi thế
yến anh
yết giá hầu hậu kiến thị
yếu lĩnh mục nhân phạm thế tố đau địa
yểm hộ
yểu tử điệu
úy kị lạo tử
ủy hội khúc lĩnh lạo mị nhiệm thác trị`;

let words: Set<string> | null = null;

/** Whether two folded keys are a common word. The list is unpacked when it is first asked. */
export function isGeneralWord(first: string, second: string): boolean {
  if (words === null) {
    words = new Set();
    for (const line of lines.split('\n')) {
      const [head, ...seconds] = line.split(' ');
      for (const tail of seconds) words.add(`${head} ${tail}`);
    }
  }
  return words.has(`${first} ${second}`);
}
